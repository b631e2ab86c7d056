import type { Recipe } from '@/simulation/types'
import type { NumberCard } from './number-card'

export type Range = { readonly low: number; readonly high: number }

/**
 * How a number is drawn: `own` from the case's range, `held` where it was put, `ranged` from a range the reader chose.
 * What is drawn is what every screen shows.
 */
export type Doubt = 'own' | 'held' | 'ranged'

export function doubtOf({ changes, edits }: Recipe, id: string): Doubt {
  if (edits.ranges?.[id] !== undefined) return 'ranged'
  return changes[id] === undefined ? 'own' : 'held'
}

/** What a number is drawn from: a held one from its value alone. */
export function drawnRange({ changes, edits }: Recipe, card: NumberCard): Range {
  const held = changes[card.id]
  return edits.ranges?.[card.id] ?? (held === undefined ? card : { low: held, high: held })
}

const tidy = (value: number): number => Number(value.toFixed(8))

/** A range of the same width that begins at `low`, or as near to it as the limits allow. */
function placed({ min, max }: NumberCard, low: number, width: number): Range {
  const from = Math.max(min, Math.min(low, max - width))
  return { low: tidy(from), high: tidy(Math.min(max, from + width)) }
}

/** The range offered for a changed number: the case's own where it holds the value, else one as wide around the value. */
export function offeredRange(card: NumberCard, value: number): Range {
  const { low, high } = card
  if (low <= value && value <= high) return { low, high }
  return placed(card, value - (high - low) / 2, high - low)
}

/** The rule for a chosen range when its value moves: it keeps its width and moves only as far as it must to hold the value. */
export function carriedRange(card: NumberCard, { low, high }: Range, value: number): Range {
  if (low <= value && value <= high) return { low, high }
  return placed(card, value < low ? value : value - (high - low), high - low)
}
