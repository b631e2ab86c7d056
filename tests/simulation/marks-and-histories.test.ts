import { beforeAll, expect, it } from 'vitest'
import { classOutcome, outcomeWeeks, packSampler, sampleBlock, seedWords } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, dealMarks, runHistory, solveAnswer, summarise } from '@/simulation'
import { opened } from '../forced-sale'

const HORIZON = tiktok2025.horizonWeeks
const SEED = 'tiktok-1'
beforeAll(() => {})

it('a hundred marks carry the exact answer, and each opens the run that ended so', () => {
  const answer = solveAnswer(opened, tiktok2025, {}, HORIZON)
  const marks = dealMarks(chainOf(opened, tiktok2025, {}, HORIZON), answer, SEED)
  expect(marks).toHaveLength(100)
  for (const group of ['sold', 'kept', 'banned', 'unresolved'] as const) {
    const dealt = marks.filter((mark) => mark.group === group).length
    expect(Math.abs(dealt - 100 * entryOf(answer.groups, group))).toBeLessThan(1)
  }
  expect(new Set(marks.map(({ run }) => run)).size).toBe(100)
  for (const mark of marks) {
    const history = runHistory(opened, tiktok2025, {}, HORIZON, SEED, mark.run)
    expect(history).toMatchObject({ group: mark.group, outcome: mark.outcome, endWeek: mark.week })
  }
})

it('run histories add up to what the sampler counted: outcomes, weeks and counters', () => {
  const runs = 300
  const chain = chainOf(opened, tiktok2025, {}, HORIZON)
  const tally = sampleBlock(packSampler(chain), seedWords(SEED), 0, runs)
  const byWeek = outcomeWeeks(tally, classOutcome(chain), chain.outcomes.length)
  const counted = new Float64Array(byWeek.length)
  const bins = new Float64Array(tally.counterBins.length)
  for (let run = 0; run < runs; run++) {
    const history = runHistory(opened, tiktok2025, {}, HORIZON, SEED, run)
    const outcome = chain.outcomes.findIndex(({ id }) => id === history.outcome)
    const at = outcome * (HORIZON + 1) + history.endWeek
    counted[at] = (counted[at] ?? 0) + 1
    chain.counterIds.forEach((id, c) => {
      const bin = c * (HORIZON + 1) + (history.counters[id] ?? 0)
      bins[bin] = (bins[bin] ?? 0) + 1
    })
  }
  expect([...counted]).toEqual([...byWeek])
  expect([...bins]).toEqual([...tally.counterBins])
})

it('a sold run has a price inside its terms’ range, and no other run has one', () => {
  const { price_jv, price_noalgo } = tiktok2025.numbers
  for (let run = 0; run < 100; run++) {
    const history = runHistory(opened, tiktok2025, {}, HORIZON, SEED, run)
    if (history.group !== 'sold') expect(history.price).toBeUndefined()
    else {
      expect(history.price).toBeGreaterThanOrEqual(Math.min(price_jv.low, price_noalgo.low))
      expect(history.price).toBeLessThanOrEqual(Math.max(price_jv.high, price_noalgo.high))
    }
  }
})

it('a summary’s outcomes, groups and weeks tell the same counts', () => {
  const chain = chainOf(opened, tiktok2025, {}, HORIZON)
  const answer = solveAnswer(opened, tiktok2025, {}, HORIZON)
  const summary = summarise(chain, sampleBlock(packSampler(chain), seedWords(SEED), 0, 5_000), answer, SEED)
  const total = summary.estimates.reduce((sum, { count }) => sum + count, 0)
  expect(total).toBe(5_000)
  expect(Object.values(summary.groups).reduce((sum, { count }) => sum + count, 0)).toBe(5_000)
  for (const { share, low, high } of summary.estimates) {
    expect(low).toBeLessThanOrEqual(share)
    expect(high).toBeGreaterThanOrEqual(share)
  }
  expect(summary.hash).toMatch(/^[0-9a-f]{64}$/)
})
