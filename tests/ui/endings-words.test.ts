import { expect, it } from 'vitest'
import { inputWords } from '@/ui/analyse/compact-words'
import { outlookText } from '@/ui/outlook/answer-words'
import { leaningOfRows } from '@/ui/outlook/endings/endings-words'
import { leanOf } from '@/ui/outlook/lean-words'

const spread = { low: 0.345, mean: 0.547, high: 0.723 }

it('an average that differs by a point or less is called the same', () => {
  expect(leanOf(0.5, { mean: 0.5099 })).toBeUndefined()
  expect(leanOf(0.5, { mean: 0.4901 })).toBeUndefined()
  expect(leanOf(0.5, { mean: 0.5101 })).toBe('higher')
  expect(leanOf(0.5, { mean: 0.4899 })).toBe('lower')
})

it('the answer is told with its range and average, and why the average differs', () => {
  expect(`${outlookText.range(spread)}${outlookText.rangeAfter('sold', spread, 0.55)}`).toBe(
    '35 to 72 sales in 100, 55 on average.',
  )
  expect(outlookText.rangeAfter('sold', spread, 0.6)).toBe(' sales in 100, 55 on average: the inputs lean that way.')
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
