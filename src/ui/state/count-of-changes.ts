import type { Recipe } from '@/simulation/types'

/** How many numbers, payoffs and calendars differ from the case; a moved number with a range of its own is one. */
export function countOfChanges({ changes, edits }: Recipe): number {
  const { ranges = {}, payoffs = {}, calendar } = edits
  const numbers = new Set([...Object.keys(changes), ...Object.keys(ranges)])
  return numbers.size + Object.keys(payoffs).length + (calendar === undefined ? 0 : 1)
}
