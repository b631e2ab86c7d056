import { beforeAll, expect, it } from 'vitest'
import {
  type Chain,
  classOutcome,
  expectedCounters,
  goodnessOfFit,
  outcomeShares,
  outcomeWeeks,
  packSampler,
  sampleBlock,
  seedWords,
  solveForward,
} from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, solveAnswer } from '@/simulation'
import { opened } from '../../forced-sale'
import { rowAt } from '../chain/chain-of-rows'
import { randomChain } from '../sample/random-chain'

const HORIZON = 104
let chain: Chain
beforeAll(() => {
  chain = chainOf(opened, tiktok2025, {}, HORIZON)
})

/** The same distribution by the plainest means: push every state's mass along its own row, step by step. */
function pushForward(of: Chain): Float64Array {
  let mass = new Float64Array(of.n)
  mass[of.start] = 1
  of.steps.forEach((index, step) => {
    const layer = of.layers[index]
    if (layer === undefined) throw new Error(`Step ${step} has no layer.`)
    const next = new Float64Array(of.n)
    mass.forEach((m, s) => {
      if (m === 0) return
      const { transitions, quiet } = rowAt(of, layer, s)
      next[s] = (next[s] ?? 0) + m * quiet
      for (const { target, probability } of transitions) next[target] = (next[target] ?? 0) + m * probability
    })
    mass = next
  })
  return mass
}

// Both passes add non-negative terms only. A mass after 26 weeks is a sum of products of at most 26 · 6 factors, each sum of
// at most 6,500 terms (no column is longer): relative error ≤ 156 · 6,500 · 2⁻⁵³ ≈ 1.2e-10, and far less in practice.
it('pulling equals pushing, state by state', () => {
  const half = chainOf(opened, tiktok2025, {}, 26)
  const pulled = solveForward(half).final
  const pushed = pushForward(half)
  pulled.forEach((mass, s) => {
    expect(Math.abs(mass - (pushed[s] ?? 0))).toBeLessThanOrEqual(1.2e-10 * mass)
  })
})

// As above, over 30 · 3 steps of sums of at most 40 · 9 terms: 90 · 360 · 2⁻⁵³ ≈ 3.6e-12.
it.each([1, 2, 4])('pulling equals pushing on random chains of %i draws a week, week by week', (slots) => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomChain({
      seed,
      slots,
      n: 40,
      absorbing: 5,
      horizon: 30,
      layers: 2,
      edges: [0, 8],
      moving: [0, 1],
    })
    const { final, endingByWeek } = solveForward(random)
    const pushed = pushForward(random)
    final.forEach((mass, s) => {
      expect(Math.abs(mass - (pushed[s] ?? 0)), `chain ${seed}, state ${s}`).toBeLessThanOrEqual(3.6e-12 * mass)
    })
    const endings = random.endings.length
    for (let week = 0; week <= random.horizon; week += 10) {
      const steps = random.steps.subarray(0, random.weekStart[week + 1])
      const early = pushForward({ ...random, steps })
      const byEnding = new Float64Array(endings)
      random.ending.forEach((ending, s) => {
        if (ending >= 0) byEnding[ending] = (byEnding[ending] ?? 0) + (early[s] ?? 0)
      })
      byEnding.forEach((mass, ending) => {
        const found = endingByWeek[week * endings + ending] ?? Number.NaN
        expect(Math.abs(found - mass), `chain ${seed}, week ${week}`).toBeLessThanOrEqual(3.6e-12 * mass)
      })
    }
  }
})

it('outcomes are exhaustive: they sum to 1, and each ending only grows', () => {
  const solution = solveForward(chain)
  const total = outcomeShares(chain, solution).reduce((a, b) => a + b, 0)
  expect(Math.abs(total - 1)).toBeLessThan(104 * 6 * 40 * 2 ** -53)
  const { byWeek } = solveAnswer(opened, tiktok2025, {}, HORIZON)
  byWeek.slice(1).forEach((now, i) => {
    for (const group of ['sold', 'kept', 'banned'] as const)
      expect(entryOf(now, group)).toBeGreaterThanOrEqual(byWeek[i]?.[group] ?? 0)
  })
})

// Nine weeks of six steps of sums of at most 30 terms each: |error| ≤ 9 · 6 · 30 · 2⁻⁵³.
it('where chance is ruled out the answer is certain', () => {
  const certain = {
    ext_grant: 0,
    ext_grant_deal: 0,
    lapse_enforce: 1,
    dark_durable: 1,
    bd_open: 0,
    inj_ban: 0,
    congress_act: 0,
    host_withdraw: 0,
  }
  const { groups, settledIn } = solveAnswer(opened, tiktok2025, certain, HORIZON)
  expect(Math.abs(entryOf(groups, 'banned') - 1)).toBeLessThanOrEqual(9 * 6 * 30 * 2 ** -53)
  expect(Math.abs((settledIn[9] ?? 0) - 1)).toBeLessThanOrEqual(9 * 6 * 30 * 2 ** -53)
})

// With everything else off the sale is eight geometric waits in a row, each week Beijing's first and then the sale's own: nine
// numbers moved by hand, week by week. Both ways add at most 104 · 2 · 3 terms, so they agree to 104 · 6 · 2⁻⁵³ ≈ 7e-14.
it('a sale with everything else off is a sum of geometric waits', () => {
  const quiet = {
    ...{ ext_grant: 1, ext_grant_deal: 1, inj_ban: 0, congress_act: 0, host_withdraw: 0 },
    ...{ tar_threat: 0, us_concede: 0, bid_enter: 0, bid_withdraw: 0, bd_walk: 0, round: 0 },
    ...{ fall_aip: 0, fall_signed: 0, fund_fail: 0 },
    ...{ or_near_deal: 1, or_delay_deal: 1, or_rivals: 1, or_near_step: 1, bid_outsider_win: 0, bite: 0 },
    ...{ bd_open: 0.5, bd_near: 0.25, bj_ok_calm: 0.125, determ: 0.5, sign_step: 0.25, close_step: 0.125 },
  }
  const { byWeek } = solveAnswer(opened, tiktok2025, quiet, HORIZON)
  const asked = [
    [0, 0, 0.125, 0, 0, 0, 0, 0],
    [0.5, 0.25, 0, 0.5, 0.25, 0.25, 0.125, 0.125],
  ]
  let at = [1, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let week = 1; week <= HORIZON; week++) {
    for (const chances of asked) {
      at = at.map(
        (mass, stage) =>
          mass * (1 - (chances[stage] ?? 0)) + (stage > 0 ? (at[stage - 1] ?? 0) * (chances[stage - 1] ?? 0) : 0),
      )
    }
    expect(Math.abs((byWeek[week]?.sold ?? 0) - (at[8] ?? 0))).toBeLessThan(7e-14)
  }
})

// 200,000 runs: a share p is seen within ± 5·√(p(1−p)/n), so a bias of 0.6 points at p = .5 and of 0.04 at p = .001 shows.
// Eight outcomes and six means at five standard errors: a false alarm once in 100,000 seeds, and this seed is fixed.
it('samples agree with the exact answer: every outcome, the joint test and every mean', () => {
  const runs = 200_000
  const solution = solveForward(chain)
  const exact = outcomeShares(chain, solution)
  const tally = sampleBlock(packSampler(chain), seedWords('agreement'), 0, runs)
  const byWeek = outcomeWeeks(tally, classOutcome(chain), chain.outcomes.length)
  const width = HORIZON + 1
  const counts = [...exact].map((_, o) => byWeek.subarray(o * width, (o + 1) * width).reduce((a, b) => a + b, 0))
  counts.forEach((count, o) => {
    const p = exact[o] ?? 0
    expect(Math.abs(count / runs - p), chain.outcomes[o]?.id).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / runs))
  })
  expect(goodnessOfFit(counts, exact).p).toBeGreaterThan(0.001)
  const means = expectedCounters(chain, solution)
  chain.counterIds.forEach((id, c) => {
    const bins = tally.counterBins.subarray(c * width, (c + 1) * width)
    const mean = bins.reduce((sum, n, value) => sum + n * value, 0) / runs
    const square = bins.reduce((sum, n, value) => sum + n * value * value, 0) / runs
    const standardError = Math.sqrt((square - mean * mean) / runs)
    expect(Math.abs(mean - (means[c] ?? 0)), id).toBeLessThanOrEqual(5 * standardError)
  })
})
