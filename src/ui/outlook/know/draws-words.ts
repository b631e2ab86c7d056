import { leanOf, whyLeaning } from '@/simulation/lean'
import { spanOfWeeks } from '@/simulation/plain-words'
import type { Group, Spread } from '@/simulation/types'
import { trimmed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { inFutures, rangeWords } from '@/ui/shared/lean-words'
import { fromCase } from '@/ui/state/case'
import type { DotBin } from './dot-bins'

export const drawsWords = fromCase((open) => {
  const { groupName } = groupWords(open)

  const drawsText = {
    open: 'Look at the draws',
    close: 'Put the draws away',
    save: 'Save the draws (CSV)',
    saving: 'Being made …',
    waiting: 'The numbers are being drawn …',
    failed: (message: string) => `The numbers could not be drawn: ${message}`,
    ending: 'Ending',
    title: (group: Group, draws: number, horizonWeeks: number) =>
      `${groupName(group)} after ${spanOfWeeks(horizonWeeks)}: ${draws} draws of all numbers`,
    unit: 'futures in 100',
    reading: (reading: number) => `at the readings ${inFutures(reading)}`,
    mean: (mean: number) => `mean ${inFutures(mean)}`,
    columns: ['Futures in 100', 'Draws', 'Draws up to here'],
    note: 'A mark is the exact answer under one draw of every number from its range; held numbers stay. Bar on top: 5th to 95th percentile. Solid line: the answer at the readings. Dashed: the mean of the draws.',
  }

  function drawsTable(bins: readonly DotBin[]) {
    let upTo = 0
    return {
      columns: drawsText.columns,
      rows: bins.map(({ from, to, count }) => {
        upTo += count
        return [`${trimmed(from, 2)} to ${trimmed(to, 2)}`, String(count), String(upTo)] as const
      }),
    }
  }

  return { drawsText, drawsTable }
})

/** The draws in one sentence: where nine in ten lie, the average, and the answer at the readings. */
export function drawsCaption(reading: number, spread: Spread): string {
  const why = leanOf(reading, spread) === undefined ? '' : `: ${whyLeaning}`
  const between =
    spread.low === spread.high
      ? `All draws give ${inFutures(spread.low)}`
      : `Nine in ten draws give ${rangeWords(spread)}`
  return `${between} in 100, ${inFutures(spread.mean)} on average; at the readings it is ${inFutures(reading)}${why}.`
}
