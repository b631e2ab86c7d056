import type { Recipe } from './types'

/** A chosen range that does not hold the number's reading. */
export type RangeFault = { readonly id: string; readonly reading: number; readonly low: number; readonly high: number }

/** The chosen ranges of a recipe that do not hold their reading, changed or the case's own. Nothing is ever widened for them. */
export const rangeFaults = (
  numbers: Readonly<Record<string, { readonly base: number }>>,
  { changes, edits }: Pick<Recipe, 'changes' | 'edits'>,
): readonly RangeFault[] =>
  Object.entries(edits.ranges ?? {}).flatMap(([id, { low, high }]) => {
    const reading = changes[id] ?? numbers[id]?.base
    return reading === undefined || (low <= reading && reading <= high) ? [] : [{ id, reading, low, high }]
  })
