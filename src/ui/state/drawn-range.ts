import { isWhole } from '@/scenarios/number-rules'
import type { Recipe } from '@/simulation/types'
import type { NumberCard } from './number-card'

export type Range = { readonly low: number; readonly high: number }

/**
 * How a number is drawn: `own` from the case's range, `held` where it was put, `ranged` from a range the reader chose,
 * `certain` not at all: a chance of exactly 0 or 1 has no odds to draw around. What is drawn is what every screen shows.
 */
export type Doubt = 'own' | 'held' | 'ranged' | 'certain'

export function doubtOf({ changes, edits }: Recipe, { id, kind, value }: NumberCard): Doubt {
  const [now, isChance] = [changes[id] ?? value, kind === 'weekly' || kind === 'occasion']
  if (isChance && (now === 0 || now === 1)) return 'certain'
  if (edits.ranges?.[id] !== undefined) return 'ranged'
  return changes[id] === undefined ? 'own' : 'held'
}

/** What a number is drawn from: its value alone where it is held or certain. */
export function drawnRange(recipe: Recipe, card: NumberCard): Range {
  const value = recipe.changes[card.id] ?? card.value
  const doubt = doubtOf(recipe, card)
  if (doubt === 'held' || doubt === 'certain') return { low: value, high: value }
  const { low, high } = recipe.edits.ranges?.[card.id] ?? card
  return { low, high }
}

/** A number as its controls show it: its value, and what it is drawn from. */
export const shownNumber = (recipe: Recipe, card: NumberCard) => ({
  card,
  value: recipe.changes[card.id] ?? card.value,
  doubt: doubtOf(recipe, card),
  ...drawnRange(recipe, card),
  horizonWeeks: recipe.horizonWeeks,
})

const tidy = (value: number): number => Number(value.toFixed(8))

/** A range of the same width that begins at `low`, or as near to it as the limits allow; at a whole number where only those count. */
function placed(card: NumberCard, low: number, width: number): Range {
  const { min, max } = card
  const nearest = Math.max(min, Math.min(low, max - width))
  const from = isWhole(card) ? Math.round(nearest) : nearest
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
  const moved = placed(card, value < low ? value : value - (high - low), high - low)
  // Its ends are tidied, which must not part them from the value.
  return { low: Math.min(moved.low, value), high: Math.max(moved.high, value) }
}

/**
 * A recipe from a link or a file as the page keeps it: what it holds at the case's own reading becomes a range of no width,
 * since no number is changed there.
 */
export function withHeldReadings(recipe: Recipe, cards: ReadonlyMap<string, NumberCard>): Recipe {
  const { changes, edits } = recipe
  const same = Object.entries(changes).filter(([id, value]) => cards.get(id)?.value === value)
  if (same.length === 0) return recipe
  const held = same
    .filter(([id]) => edits.ranges?.[id] === undefined)
    .map(([id, value]) => [id, { low: value, high: value }] as const)
  const moved = Object.entries(changes).filter(([id, value]) => cards.get(id)?.value !== value)
  const ranges = { ...edits.ranges, ...Object.fromEntries(held) }
  return { ...recipe, changes: Object.fromEntries(moved), edits: { ...edits, ranges } }
}
