import type { Limits } from '@/ui/shared/numbers/read-within'
import type { NumberCard } from '@/ui/state/number-card'
import { fieldText } from './number-words'

/** A range holds its reading: the low end may go from what is allowed at all up to the reading. */
export const lowLimits = (card: NumberCard, value: number, scale: number): Limits => ({
  where: 'Low end',
  min: card.min,
  max: value,
  scale,
  because: `the reading is ${fieldText(card, value)}`,
})

/** … and the high end from the reading up. */
export const highLimits = (card: NumberCard, value: number, scale: number): Limits => ({
  where: 'High end',
  min: value,
  max: card.max,
  scale,
  because: `the reading is ${fieldText(card, value)}`,
})
