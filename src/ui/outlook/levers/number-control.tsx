import { memo } from 'react'
import { doubtText, doubtWords, valueWithUnit } from '@/ui/shared/numbers/doubt-words'
import { NumberField } from '@/ui/shared/numbers/number-field'
import { numberWords, standing } from '@/ui/shared/numbers/number-words'
import { Slider } from '@/ui/shared/numbers/slider'
import { SourcePopover } from '@/ui/shared/numbers/source-popover'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import type { Doubt, Range } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { pageState } from '@/ui/state/page-state'
import classes from './number-control.module.css'
import { NumberDoubt } from './number-doubt'

/** `low` and `high`: what the number is drawn from. */
type NumberControlProps = Range & {
  readonly card: NumberCard
  readonly value: number
  readonly doubt: Doubt
  readonly horizonWeeks: number
}

/** One number: whose it is, what it is called, slider and field as one control, how it reads in words, how sure it is. */
export const NumberControl = memo(function NumberControl(props: NumberControlProps) {
  const { reading } = useCase(numberWords)
  const { actions } = useCase(pageState)
  const { card, value, doubt, low, high, horizonWeeks } = props
  const isChanged = value !== card.value
  const words = reading(card, value, horizonWeeks)
  const where = standing(card, value)
  const drawn = doubtWords(card, doubt, { low, high })
  return (
    <div className={classes.control} data-number={card.id}>
      <div className={`so-line ${classes.head}`}>
        <PartyBadge party={card.party} />
        <SourcePopover card={card} />
      </div>
      <NumberField card={card} value={value} onChange={(next) => actions.setNumber(card.id, next)} />
      <div className={classes.rail}>
        <Slider
          card={card}
          value={value}
          low={low}
          high={high}
          words={[words, where, ...(doubt === 'own' ? [] : [drawn])].join('; ')}
          onBegin={actions.begin}
          onChange={(next) => actions.setNumber(card.id, next)}
          onEnd={actions.end}
        />
      </div>
      <p className={classes.words}>
        {words}
        {isChanged && (
          <span>
            {' '}
            {where !== words && `· ${where} `}·{' '}
            <button type="button" className="so-link" onClick={() => actions.resetNumber(card.id)}>
              was {valueWithUnit(card, card.value)}
              <span className="so-hidden">; reset {card.label}</span>
            </button>
          </span>
        )}
        {!isChanged && doubt === 'ranged' && (
          <span>
            {' '}
            · {drawn} ·{' '}
            <button type="button" className="so-link" onClick={() => actions.dropRange(card.id)}>
              {doubtText.rangeWas(card)}
              <span className="so-hidden">{doubtText.resetRange(card.label)}</span>
            </button>
          </span>
        )}
      </p>
      {isChanged && <NumberDoubt card={card} value={value} doubt={doubt} low={low} high={high} />}
    </div>
  )
})
