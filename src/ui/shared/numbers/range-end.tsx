import type { NumberRule } from '@/scenarios/number-rules'
import { useCase } from '@/ui/state/case'
import type { Range } from '@/ui/state/drawn-range'
import type { NumberCard } from '@/ui/state/number-card'
import { pageState } from '@/ui/state/page-state'
import { CheckedField } from './checked-field'
import { doubtText } from './doubt-words'
import { fieldRule, fieldText, fieldUnit } from './number-words'
import type { Limits } from './read-within'

/** A range's message ends with the reading in the field's own unit. */
const withoutUnit = ({ unit: _, ...rule }: NumberRule): NumberRule => rule

/** A range holds its reading: the low end may go from what is allowed at all up to the reading. */
export const lowLimits = (card: NumberCard, value: number): Limits => ({
  ...withoutUnit(fieldRule(card)),
  where: 'Low end',
  max: value,
  because: `the reading is ${fieldText(card, value)}`,
})

/** … and the high end from the reading up. */
export const highLimits = (card: NumberCard, value: number): Limits => ({
  ...withoutUnit(fieldRule(card)),
  where: 'High end',
  min: value,
  because: `the reading is ${fieldText(card, value)}`,
})

type RangeEndProps = Range & { readonly end: 'low' | 'high'; readonly card: NumberCard; readonly value: number }

/** One end of the range a number is drawn from, typed; it holds the value. */
export function RangeEnd({ end, card, value, low, high }: RangeEndProps) {
  const { actions } = useCase(pageState)
  const [limits, label] = end === 'low' ? [lowLimits, doubtText.lowOf] : [highLimits, doubtText.highOf]
  const range = { low, high }
  return (
    <CheckedField
      label={label(card.label)}
      value={range[end]}
      limits={limits(card, value)}
      unit={fieldUnit(card)}
      isChanged={range[end] !== card[end]}
      onChange={(next) => actions.setRange(card.id, { ...range, [end]: next })}
    />
  )
}
