import type { Recipe } from '@/simulation/types'

/** How many things differ from the case: numbers, ranges, payoffs, and the calendar as one. Notes and conditions change no number. */
export function countOfChanges({ changes, edits }: Recipe): number {
  const { ranges = {}, payoffs = {}, calendar } = edits
  const parts = [changes, ranges, payoffs].map((part) => Object.keys(part).length)
  return parts.reduce((a, b) => a + b, 0) + (calendar === undefined ? 0 : 1)
}
