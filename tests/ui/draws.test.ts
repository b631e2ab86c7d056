import fc from 'fast-check'
import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { dotBins } from '@/ui/outlook/know/dot-bins'
import { drawsCaption, drawsWords } from '@/ui/outlook/know/draws-words'
import { openAlone } from '../open-alone'

const open = await openAlone(forcedSale, '')
const { drawsTable } = drawsWords(open)

it('every draw stands in exactly one column, and no more columns than allowed', () => {
  const shares = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 128 })
  fc.assert(
    fc.property(shares, fc.integer({ min: 11, max: 60 }), (points, most) => {
      const bins = dotBins(points, most)
      expect(bins.length).toBeLessThanOrEqual(most)
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(points.length)
      // Edges are rounded to six decimals of a point.
      expect(bins[0]?.from).toBeLessThanOrEqual(Math.min(...points) + 1e-6)
      expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(Math.max(...points) - 1e-6)
      for (const { from, to, count } of bins) {
        const within = points.filter((point) => point > from + 1e-6 && point < to - 1e-6).length
        expect(count).toBeGreaterThanOrEqual(within)
      }
    }),
  )
})

it('columns are of round widths and say what they hold', () => {
  const bins = dotBins([34.5, 35.9, 36, 41.2], 5)
  expect(bins).toEqual([
    { from: 34, to: 36, count: 2 },
    { from: 36, to: 38, count: 1 },
    { from: 38, to: 40, count: 0 },
    { from: 40, to: 42, count: 1 },
  ])
  expect(drawsTable(bins).rows).toEqual([
    ['34 to 36', '2', '2'],
    ['36 to 38', '1', '3'],
    ['38 to 40', '0', '3'],
    ['40 to 42', '1', '4'],
  ])
})

it('draws that all agree, as when every number is held, are one column', () => {
  expect(dotBins([0, 0, 0], 40)).toEqual([{ from: 0, to: 0.1, count: 3 }])
  expect(dotBins([100, 100], 40)).toMatchObject([{ count: 2 }])
  // A draw on the last edge belongs to the last column.
  expect(dotBins([34, 36], 5).map(({ count }) => count)).toEqual([1, 0, 0, 1])
})

it('one sentence says where nine in ten draws lie, their average, the answer at the readings, and why they differ', () => {
  expect(drawsCaption(0.6, { low: 0.345, mean: 0.547, high: 0.723 })).toBe(
    'Nine in ten draws give 35 to 72 in 100, 55 on average; at the readings it is 60: the inputs lean that way.',
  )
  expect(drawsCaption(0.03, { low: 0.01, mean: 0.038, high: 0.08 })).toBe(
    'Nine in ten draws give 1 to 8 in 100, 4 on average; at the readings it is 3.',
  )
  expect(drawsCaption(0, { low: 0, mean: 0, high: 0 })).toBe(
    'All draws give 0 in 100, 0 on average; at the readings it is 0.',
  )
})
