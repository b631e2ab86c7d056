import type { NumberRule } from '@/scenarios/number-rules'
import type { Limits } from '@/ui/shared/numbers/read-within'
import type { NumberCard } from '@/ui/state/number-card'
import { fieldRule, fieldText } from './number-words'

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
