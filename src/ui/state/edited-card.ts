import type { Recipe } from '@/simulation/types'
import type { NumberCard } from './number-card'

const kept = new Map<string, NumberCard>()

/** A number as a recipe has it: its range is the edited one. The same range gives the same object, so that nothing is redrawn for it. */
export function editedCard({ edits }: Recipe, card: NumberCard): NumberCard {
  const range = edits.ranges?.[card.id]
  if (range === undefined) return card
  const key = `${card.id}:${range.low}:${range.high}`
  const known = kept.get(key) ?? { ...card, ...range }
  kept.set(key, known)
  return known
}

/** A recipe's ranges with one set anew; the case's own range leaves no trace. */
export function rangesWith(
  { edits }: Recipe,
  card: NumberCard,
  range: { readonly low: number; readonly high: number } | undefined,
): NonNullable<Recipe['edits']['ranges']> {
  const { [card.id]: _, ...others } = edits.ranges ?? {}
  const isOwn = range === undefined || (range.low === card.low && range.high === card.high)
  return isOwn ? others : { ...others, [card.id]: range }
}
