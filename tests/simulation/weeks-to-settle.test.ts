import { expect, it } from 'vitest'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { solveAnswer } from '@/simulation'
import { weeksToSettle, weekWords } from '@/simulation/weeks-to-settle'
import { opened } from '../forced-sale'

const settling = (settledIn: readonly number[], unresolved: number) =>
  weeksToSettle({ settledIn, groups: { unresolved } })

it('a quantile that the horizon cuts says beyond which week it lies; one in the last week is that week', () => {
  expect(settling([0, 1, 4, 5], 0)).toEqual({ restrictedMean: 2.4, median: 2, p90: 3 })
  expect(settling([0, 1, 4, 3], 2)).toEqual({ restrictedMean: 2.4, median: 2, p90: { beyond: 3 } })
  expect(settling([0, 1, 0, 2], 7)).toEqual({ restrictedMean: 2.8, median: { beyond: 3 }, p90: { beyond: 3 } })
  expect(settling([0, 1, 0, 4], 5)).toMatchObject({ median: 3 })
  expect(settling([10, 0], 0)).toEqual({ restrictedMean: 0, median: 0, p90: 0 })
  expect([weekWords(79), weekWords({ beyond: 104 })]).toEqual(['79', 'beyond 104'])
})

it.each([13, 26, 104])(
  'over %d weeks the exact quantiles are where the chance to be settled crosses them',
  (horizon) => {
    const answer = solveAnswer(opened, tiktok2025, {}, horizon)
    const told = weeksToSettle(answer)
    const settledBy = answer.byWeek.map(
      (week) => entryOf(week, 'sold') + entryOf(week, 'kept') + entryOf(week, 'banned'),
    )
    for (const [week, share] of [
      [told.median, 0.5],
      [told.p90, 0.9],
    ] as const) {
      const crossed = settledBy.findIndex((settled) => settled >= share)
      expect(week).toEqual(crossed === -1 ? { beyond: horizon } : crossed)
    }
    const waited = answer.byWeek.slice(0, horizon).reduce((sum, week) => sum + entryOf(week, 'unresolved'), 0)
    expect(told.restrictedMean).toBeCloseTo(waited, 9)
  },
)
