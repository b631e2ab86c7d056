import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { solveAnswer } from '@/simulation'
import { priceDots, weekDots } from '@/simulation/quantile-dots'
import { dotStacks } from '@/ui/charts/dot-stacks'
import { opened } from '../forced-sale'

const twenty = fc.array(fc.nat(100), { minLength: 20, maxLength: 20 })

it('dots keep their number and their order, none touches another, and all rows have one size', () => {
  fc.assert(
    fc.property(twenty, twenty, fc.integer({ min: 200, max: 880 }), (a, b, width) => {
      const { size, rows } = dotStacks([a, b], [0, 100], width, 72)
      expect(size).toBeGreaterThanOrEqual(6)
      expect(size).toBeLessThanOrEqual(12)
      for (const dots of rows) {
        expect(dots).toHaveLength(20)
        expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((x, y) => x - y))
        for (const [at, { x, row }] of dots.entries()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width + 1e-9) // a product of a column and a quotient
          for (const other of dots.slice(at + 1)) {
            expect(other.row !== row || other.x - x >= size - 1e-9).toBe(true)
          }
        }
      }
    }),
  )
})

it('a stack that is too high makes every dot smaller, and at 6 px it spills to the right', () => {
  const same = (count: number) => Array<number>(count).fill(0)
  expect(dotStacks([[0, 50, 100]], [0, 100], 300, 72).size).toBe(12)
  expect(dotStacks([same(8), [100]], [0, 100], 300, 72)).toMatchObject({ size: 9 })
  const { size, rows } = dotStacks([same(20)], [0, 100], 300, 72)
  expect(size).toBe(6)
  expect(Math.max(...(rows[0] ?? []).map(({ row }) => row))).toBe(11)
  expect(new Set((rows[0] ?? []).map(({ x }) => x)).size).toBe(2)
})

it('a dot is the first week by which its share of all futures has come to the ending, and later where none is', () => {
  const answer = solveAnswer(opened, tiktok2025, {}, 104)
  const sold = (week: number) => answer.byWeek[week]?.sold ?? 0
  const dots = weekDots(answer, 'sold')
  expect(dots).toHaveLength(20)
  for (const [at, week] of dots.entries()) {
    const share = 0.025 + 0.05 * at
    if (week === undefined) expect(answer.groups.sold).toBeLessThan(share)
    else {
      expect(sold(week)).toBeGreaterThanOrEqual(share - 1e-12) // the share is rounded once more here
      expect(sold(week - 1)).toBeLessThan(share + 1e-12)
    }
  }
  const settled = weekDots(answer, 'unresolved')
  expect(settled.filter((week) => week === undefined).length).toBeLessThan(
    dots.filter((week) => week === undefined).length,
  )
})

it('prices at the dots rise, lie within their laws, and there is none where nothing is paid', () => {
  const law = { ending: 'x', low: 10, mode: 20, high: 30, share: 0.5 }
  const dots = priceDots({ prices: [law] })
  // A triangle's halves are alike: its 2.5 % point is 10 + √(.025 × 20 × 10), by its distribution function.
  expect(dots[0]).toBeCloseTo(10 + Math.sqrt(0.025 * 20 * 10), 9)
  expect((dots[0] ?? 0) + (dots[19] ?? 0)).toBeCloseTo(40, 9)
  expect(dots).toEqual(dots.toSorted((x, y) => x - y))
  expect(priceDots({ prices: [{ ...law, share: 0 }] })).toEqual([])
})
