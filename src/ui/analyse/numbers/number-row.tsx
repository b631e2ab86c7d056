import { memo } from 'react'
import { isWhole } from '@/scenarios/number-rules'
import { DoubtChoice } from '@/ui/shared/numbers/doubt-choice'
import { doubtText, doubtWords, rangeWithUnit, valueWithUnit } from '@/ui/shared/numbers/doubt-words'
import { NumberField } from '@/ui/shared/numbers/number-field'
import { numberWords, standing } from '@/ui/shared/numbers/number-words'
import { RangeEnd } from '@/ui/shared/numbers/range-end'
import { Slider } from '@/ui/shared/numbers/slider'
import { SourcePopover } from '@/ui/shared/numbers/source-popover'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import type { Doubt, Range } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { pageState } from '@/ui/state/page-state'
import { NoteField } from './note-field'
import classes from './number-row.module.css'
import { numbersWords } from './numbers-words'

/** `low` and `high`: what the number is drawn from. */
type NumberRowProps = Range & {
  readonly card: NumberCard
  readonly value: number
  readonly doubt: Doubt
  readonly note: string
  readonly horizonWeeks: number
}

/** One number: slider, reading and range as fields, how it reads in words, how sure it is, and why it was changed. */
export const NumberRow = memo(function NumberRow(props: NumberRowProps) {
  const { reading } = useCase(numberWords)
  const { actions } = useCase(pageState)
  const { listText } = useCase(numbersWords)
  const { card, value, doubt, low, high, note, horizonWeeks } = props
  const words = reading(card, value, horizonWeeks)
  const where = standing(card, value)
  const isMoved = value !== card.value
  const isChanged = isMoved || doubt === 'ranged'
  const isHeld = doubt === 'held' || doubt === 'certain'
  return (
    <div className={classes.row} data-number={card.id} data-changed={isChanged || undefined}>
      <div className={classes.number}>
        <div className={`so-line ${classes.head}`}>
          <PartyBadge party={card.party} />
          <SourcePopover card={card} />
        </div>
        <Slider
          card={card}
          value={value}
          low={low}
          high={high}
          words={[words, where, ...(doubt === 'own' ? [] : [doubtWords(card, doubt, { low, high })])].join('; ')}
          onBegin={actions.begin}
          onChange={(next) => actions.setNumber(card.id, next)}
          onEnd={actions.end}
        />
        <p className={classes.words}>
          {words}
          {where !== words && <span> · {where}</span>}
        </p>
      </div>
      <div className={classes.fields}>
        <div>
          {!isHeld && (
            <>
              <span aria-hidden="true">{listText.low}</span>
              <RangeEnd end="low" card={card} value={value} low={low} high={high} />
            </>
          )}
        </div>
        <div className={classes.likely} data-changed={isMoved || undefined}>
          <span aria-hidden="true">{isHeld ? listText.held : listText.likely}</span>
          <NumberField card={card} value={value} onChange={(next) => actions.setNumber(card.id, next)} />
        </div>
        <div>
          {!isHeld && (
            <>
              <span aria-hidden="true">{listText.high}</span>
              <RangeEnd end="high" card={card} value={value} low={low} high={high} />
            </>
          )}
        </div>
      </div>
      {doubt === 'certain' && <p className={`so-faint ${classes.certain}`}>{doubtText.certain(value)}</p>}
      {isWhole(card) && <p className={`so-faint ${classes.certain}`}>{doubtText.calendar}</p>}
      {isChanged && (
        <div className={`so-row ${classes.changed}`}>
          {isMoved && doubt !== 'certain' && <DoubtChoice card={card} doubt={doubt} />}
          {isMoved ? (
            <button type="button" className="so-link" onClick={() => actions.resetNumber(card.id)}>
              was {valueWithUnit(card, card.value)}, {rangeWithUnit(card, card)}
              <span className="so-hidden">; reset {card.label}</span>
            </button>
          ) : (
            <button type="button" className="so-link" onClick={() => actions.dropRange(card.id)}>
              {doubtText.rangeWas(card)}
              <span className="so-hidden">{doubtText.resetRange(card.label)}</span>
            </button>
          )}
          <NoteField id={card.id} label={card.label} note={note} />
        </div>
      )}
    </div>
  )
})
