import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { leanOf } from '@/simulation/lean'
import { inputWords } from '@/ui/analyse/compact-words'
import { outlookText } from '@/ui/outlook/answer-words'
import { endingsWords, leaningOfRows } from '@/ui/outlook/endings/endings-words'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { stored } = open
const { endingRows } = endingsWords(open)

const spread = { low: 0.345, mean: 0.547, high: 0.723 }

it('an average that differs by a point or less is called the same', () => {
  expect(leanOf(0.5, { mean: 0.5099 })).toBeUndefined()
  expect(leanOf(0.5, { mean: 0.4901 })).toBeUndefined()
  expect(leanOf(0.5, { mean: 0.5101 })).toBe('higher')
  expect(leanOf(0.5, { mean: 0.4899 })).toBe('lower')
})

it('the answer is told with its range and average, and why the average differs', () => {
  expect(`${outlookText.range(spread)}${outlookText.rangeAfter('sales', spread, 0.55)}`).toBe(
    '35 to 72 sales in 100, 55 on average.',
  )
  expect(outlookText.rangeAfter('sales', spread, 0.6)).toBe(' sales in 100, 55 on average: the inputs lean that way.')
  expect(outlookText.range(undefined)).toBe('…')
  expect(inputWords(spread)).toBe('inputs 35 to 72, mean 55')
  expect(inputWords({ low: 0, mean: 0.001, high: 0.004 })).toBe('inputs 0 to 0, mean fewer than 1')
})

it('every ending whose average lies more than a point from its reading is named, and only those', () => {
  const sold = { label: 'Sold', exact: 60, rangeMean: 54.7 }
  const kept = { label: 'Kept by ByteDance', exact: 3, rangeMean: 3.8 }
  expect(leaningOfRows([sold, kept])).toBe(
    'Sold: on average 55, at the readings 60. Where the two differ, the inputs lean that way.',
  )
  expect(leaningOfRows([kept, { label: 'Banned for good', exact: 2, rangeMean: undefined }])).toBe('')
})

it('the bars of the endings print what adds up: ways to their ending, endings to 100', () => {
  const answer = { ...stored.answer, conditions: [] }
  const idle = { status: 'none' } as const
  const shown = { answer, baseline: undefined, conditioning: idle, isChanged: false, range: idle, sample: {} }
  const rows = endingRows(shown as unknown as Parameters<typeof endingRows>[0], true)
  const tenths = (value: string) => Math.round(Number(value.replace(' %', '').replace('< 0.1', '0')) * 10)
  const sumOf = (some: typeof rows) => some.reduce((sum, { value }) => sum + tenths(value), 0)
  const isEnding = ({ id, group }: (typeof rows)[number]) => id === group
  expect(sumOf(rows.filter(isEnding))).toBe(1000)
  for (const [group, count] of [
    ['sold', 4],
    ['unresolved', 3],
  ] as const) {
    const ways = rows.filter((row) => row.group === group && !isEnding(row))
    expect(ways, group).toHaveLength(count)
    expect(sumOf(ways), group).toBe(sumOf(rows.filter(({ id }) => id === group)))
  }
})
