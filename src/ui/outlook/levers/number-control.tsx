import { memo } from 'react'
import { PartyBadge } from '@/ui/shared/party-badge'
import type { NumberCard } from '@/ui/state/number-card'
import { actions } from '@/ui/state/page-state'
import classes from './number-control.module.css'
import { NumberField } from './number-field'
import { fieldText, fieldUnit, reading, standing } from './number-words'
import { Slider } from './slider'
import { SourcePopover } from './source-popover'

type NumberControlProps = { readonly card: NumberCard; readonly value: number; readonly horizonWeeks: number }

/** One number: whose it is, what it is called, slider and field as one control, and how it reads in words. */
export const NumberControl = memo(function NumberControl({ card, value, horizonWeeks }: NumberControlProps) {
  const isChanged = value !== card.value
  const words = reading(card, value, horizonWeeks)
  const where = standing(card, value)
  return (
    <div className={classes.control} data-number={card.id}>
      <div className={classes.head}>
        <PartyBadge party={card.party} />
        <SourcePopover card={card} />
      </div>
      <NumberField card={card} value={value} onChange={(next) => actions.setNumber(card.id, next)} />
      <div className={classes.rail}>
        <Slider
          card={card}
          value={value}
          words={`${words}; ${where}`}
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
              was {fieldText(card, card.value)}
              {fieldUnit(card) === '%' ? ' %' : ''}
              <span className="so-hidden">; reset {card.label}</span>
            </button>
          </span>
        )}
      </p>
    </div>
  )
})
