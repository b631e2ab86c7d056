import type { SamplerTables, Tally } from '@/engine'
import { isRecord } from '@/ui/state/kept-text'

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0)

/**
 * Whether something kept is a tally of these tables: its shape is theirs, every count is one, every run stopped once, and
 * every counter of every run was counted once.
 */
export function tallyFits(kept: unknown, { nClasses, nCounters, horizon }: SamplerTables): kept is Tally {
  if (!isRecord(kept)) return false
  const { runs, classWeek, counterBins } = kept
  const weeks = horizon + 1
  return (
    typeof runs === 'number' &&
    isCount(runs) &&
    classWeek instanceof Float64Array &&
    classWeek.length === nClasses * weeks &&
    classWeek.every(isCount) &&
    sumOf(classWeek) === runs &&
    counterBins instanceof Float64Array &&
    counterBins.length === nCounters * weeks &&
    counterBins.every(isCount) &&
    Array.from({ length: nCounters }, (_, counter) =>
      sumOf(counterBins.subarray(counter * weeks, (counter + 1) * weeks)),
    ).every((sum) => sum === runs)
  )
}
