import { memo } from 'react'
import { NumberField } from '@/ui/outlook/levers/number-field'
import { fieldScale, fieldText, fieldUnit, reading, standing } from '@/ui/outlook/levers/number-words'
import { Slider } from '@/ui/outlook/levers/slider'
import { SourcePopover } from '@/ui/outlook/levers/source-popover'
import { CheckedField } from '@/ui/shared/numbers/checked-field'
import { PartyBadge } from '@/ui/shared/party-badge'
import { rangesWith } from '@/ui/state/edited-card'
import type { NumberCard } from '@/ui/state/number-card'
import { actions, historyStore } from '@/ui/state/page-state'
import { NoteField } from './note-field'
import classes from './number-row.module.css'
import { listText } from './numbers-words'
import { highLimits, lowLimits } from './range-limits'

type NumberRowProps = {
  /** As the case has it. */
  readonly card: NumberCard
  /** With the recipe's range. */
  readonly edited: NumberCard
  readonly value: number
  readonly note: string
  readonly horizonWeeks: number
}

const setRange = (card: NumberCard, range: { readonly low: number; readonly high: number } | undefined) =>
  actions.setEdits({ ranges: rangesWith(historyStore.read().present, card, range) })

/** One number: slider, reading and range as fields, how it reads in words, and why it was changed. */
export const NumberRow = memo(function NumberRow({ card, edited, value, note, horizonWeeks }: NumberRowProps) {
  const words = reading(edited, value, horizonWeeks)
  const where = standing(edited, value)
  const isMoved = value !== card.value
  const isRanged = edited !== card
  // A reading outside its range widens it, as every result does.
  const [low, high] = [Math.min(edited.low, value), Math.max(edited.high, value)]
  const unit = fieldUnit(card)
  const scale = fieldScale(card)
  return (
    <div className={classes.row} data-number={card.id} data-changed={isMoved || isRanged || undefined}>
      <div className={classes.number}>
        <div className={classes.head}>
          <PartyBadge party={card.party} />
          <SourcePopover card={card} />
        </div>
        <Slider
          card={edited}
          value={value}
          words={`${words}; ${where}`}
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
          <span aria-hidden="true">{listText.low}</span>
          <CheckedField
            label={listText.lowOf(card.label)}
            value={low}
            limits={lowLimits(card, value, scale)}
            unit={unit}
            isChanged={edited.low !== card.low}
            onChange={(next) => setRange(card, { low: next, high })}
          />
        </div>
        <div className={classes.likely} data-changed={isMoved || undefined}>
          <span aria-hidden="true">{listText.likely}</span>
          <NumberField card={card} value={value} onChange={(next) => actions.setNumber(card.id, next)} />
        </div>
        <div>
          <span aria-hidden="true">{listText.high}</span>
          <CheckedField
            label={listText.highOf(card.label)}
            value={high}
            limits={highLimits(card, value, scale)}
            unit={unit}
            isChanged={edited.high !== card.high}
            onChange={(next) => setRange(card, { low, high: next })}
          />
        </div>
      </div>
      {(isMoved || isRanged) && (
        <div className={classes.changed}>
          {isMoved && (
            <button type="button" className="so-link" onClick={() => actions.resetNumber(card.id)}>
              was {fieldText(card, card.value)}
              {unit === '%' ? ' %' : ''}
              <span className="so-hidden">; reset {card.label}</span>
            </button>
          )}
          {isRanged && (
            <button type="button" className="so-link" onClick={() => setRange(card, undefined)}>
              {listText.rangeWas(card)}
              <span className="so-hidden">{listText.resetRange(card.label)}</span>
            </button>
          )}
          <NoteField id={card.id} label={card.label} note={note} />
        </div>
      )}
    </div>
  )
})
