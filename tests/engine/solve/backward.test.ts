import { beforeAll, expect, it } from 'vitest'
import {
  type Chain,
  counterReward,
  earnedByWeek,
  expectedCounters,
  outcomeReward,
  outcomeShares,
  type Reward,
  solveBackward,
  solveForward,
} from '@/engine'
import { walkBackward } from '@/engine/solve/solve-backward'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { opened } from '../../forced-sale'
import { restOf } from '../chain/chain-of-rows'
import { randomChain } from '../sample/random-chain'

const HORIZON = 104
let chain: Chain
beforeAll(() => {
  chain = chainOf(opened, tiktok2025, {}, HORIZON)
})

const outcomeRewards = (of: Chain) => of.outcomes.map(({ id }) => outcomeReward(of, (outcome) => outcome.id === id))

// Both passes add non-negative terms: each is right to 104 · (40 + 2) · 2⁻⁵³ ≈ 4.9e-13 of the value.
const RELATIVE = 2 * 104 * 42 * 2 ** -53

it('from the start, looking back finds what looking ahead finds: outcomes and counters', () => {
  const solution = solveForward(chain)
  const shares = outcomeShares(chain, solution)
  const back = solveBackward(chain, outcomeRewards(chain))
  back.forEach((column, o) => {
    expect(Math.abs(column[chain.start]! - shares[o]!), chain.outcomes[o]?.id).toBeLessThanOrEqual(
      RELATIVE * shares[o]!,
    )
  })
  const means = expectedCounters(chain, solution)
  const counted = solveBackward(
    chain,
    chain.counterIds.map((_, c) => counterReward(chain, c)),
  )
  counted.forEach((column, c) => {
    expect(Math.abs(column[chain.start]! - means[c]!), chain.counterIds[c]).toBeLessThanOrEqual(RELATIVE * means[c]!)
  })
})

it('from every state, after every week, the outcomes are exhaustive', () => {
  const back = solveBackward(chain, outcomeRewards(chain))
  for (let i = 0; i < (HORIZON + 1) * chain.n; i++) {
    const sum = back.reduce((total, column) => total + column[i]!, 0)
    if (Math.abs(sum - 1) > RELATIVE) expect(sum, `week ${Math.floor(i / chain.n)}, state ${i % chain.n}`).toBe(1)
  }
})

// A column and the forward answer of up to 20 · 3 steps of at most 40 · 7 terms: within 2 · 60 · 280 · 2⁻⁵³ ≈ 3.8e-12 of the value at
// the very most; a tenth of that and less is seen.
it.each([1, 3])(
  'from any state and week on, a column is the forward answer of what is left: %i draws a week',
  (slots) => {
    const random = randomChain({
      seed: 5,
      slots,
      n: 40,
      absorbing: 6,
      horizon: 20,
      layers: 3,
      edges: [1, 6],
      moving: [0.2, 0.9],
      zeros: 0.1,
    })
    const rewards = [...outcomeRewards(random), ...random.counterIds.map((_, c) => counterReward(random, c))]
    const back = solveBackward(random, rewards)
    for (let week = 0; week <= 20; week += 4) {
      for (let s = 0; s < random.n; s++) {
        const rest = restOf(random, s, week)
        const solution = solveForward(rest)
        const expected = [...outcomeShares(rest, solution)]
        for (const [o, value] of expected.entries()) expect(back[o]![week * random.n + s]!).toBeCloseTo(value, 13)
        if (random.ending[s]! >= 0) continue
        const occupied = solution.occupancy.map((begun) => begun.map((weeks, t) => (random.ending[t]! < 0 ? weeks : 0)))
        const means = expectedCounters(
          { ...rest, weekCounters: random.weekCounters },
          { ...solution, occupancy: occupied },
        )
        means.forEach((mean, c) => {
          expect(back[expected.length + c]![week * random.n + s]!).toBeCloseTo(mean, 12)
        })
      }
    }
  },
)

it('a constant worth of every week is the expected number of weeks until an ending', () => {
  const week = Float64Array.from(chain.ending, (ending) => (ending < 0 ? 1 : 0))
  const reward: Reward = { terminal: new Float64Array(chain.n), earned: earnedByWeek(chain, week) }
  const [column] = solveBackward(chain, [reward])
  const { endingByWeek } = solveForward(chain)
  const endings = chain.endings.length
  let mean = 0
  for (let w = 0; w < HORIZON; w++)
    mean += 1 - endingByWeek.subarray(w * endings, (w + 1) * endings).reduce((a, b) => a + b, 0)
  expect(Math.abs(column![chain.start]! - mean)).toBeLessThanOrEqual(HORIZON * RELATIVE)
})

it('refuses five rewards in one pass, a wrong length, and an ending that earns by the week', () => {
  const good = outcomeReward(chain, () => true)
  expect(() => walkBackward(chain, [good, good, good, good, good], () => {})).toThrow('up to 4')
  expect(() => walkBackward(chain, [{ terminal: new Float64Array(3) }], () => {})).toThrow(`${chain.n} values`)
  const earned = chain.layers.map(() => new Float64Array(chain.n).fill(1))
  expect(() => solveBackward(chain, [{ ...good, earned }])).toThrow('an ending earns only what it is worth')
  expect(() => counterReward(chain, chain.counterIds.length)).toThrow('does not exist')
})
