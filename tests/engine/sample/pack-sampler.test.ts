import { expect, it } from 'vitest'
import type { Chain } from '@/engine/chain/chain'
import { classOutcome } from '@/engine/sample/class-outcome'
import { seedWords } from '@/engine/sample/run-streams'
import { sampleBlock } from '@/engine/sample/sample-block'
import { packSampler } from '@/engine/sample/sampler-tables'
import { goodnessOfFit } from '@/engine/statistics/goodness-of-fit'
import { rowAt } from '../chain/chain-of-rows'
import { type ChainShape, randomChain } from './random-chain'

const shape: ChainShape = { seed: 3, n: 30, absorbing: 4, horizon: 26, layers: 3, edges: [3, 9], moving: [0.1, 0.6] }

const threeSlots: ChainShape = { ...shape, layers: 2, slots: 3, moving: [0.05, 0.3] }

/** Exact shares of the outcomes at the horizon: the distribution pushed forward step by step. */
function exactShares(chain: Chain): number[] {
  let now = new Float64Array(chain.n)
  now[chain.start] = 1
  for (const step of chain.steps) {
    const next = new Float64Array(chain.n)
    for (let state = 0; state < chain.n; state++) {
      const { transitions, quiet } = rowAt(chain, chain.layers[step]!, state)
      next[state]! += now[state]! * (chain.ending[state]! < 0 ? quiet : 1)
      if (chain.ending[state]! >= 0) continue
      for (const { target, probability } of transitions) next[target]! += now[state]! * probability
    }
    now = next
  }
  const shares = chain.outcomes.map(() => 0)
  now.forEach((p, state) => {
    shares[chain.outcome[state]!]! += p
  })
  return shares
}

function sampledCounts(chain: Chain, seed: string, nRuns: number): number[] {
  const tables = packSampler(chain)
  const { classWeek } = sampleBlock(tables, seedWords(seed), 0, nRuns)
  const counts = chain.outcomes.map(() => 0)
  classWeek.forEach((count, i) => {
    counts[tables.classOutcome[Math.floor(i / (chain.horizon + 1))]!]! += count
  })
  return counts
}

const shapes = [
  ['one question a week', shape],
  ['two questions and a scheduled event', threeSlots],
] as const

it.each(shapes)('a million runs lie within five standard errors of the exact shares: %s', (_, of) => {
  const chain = randomChain(of)
  const nRuns = 1_000_000 // sees a bias of .25 points at one half; a fair sampler fails once in 400,000 seeds
  const counts = sampledCounts(chain, 'exact', nRuns)
  exactShares(chain).forEach((p, outcome) => {
    expect(p).toBeGreaterThan(0.01)
    expect(Math.abs(counts[outcome]! / nRuns - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / nRuns))
  })
})

it.each(shapes)('over 400 seeds the p-values of the joint test are uniform: %s', (_, of) => {
  const chain = randomChain(of)
  const exact = exactShares(chain)
  const p = Array.from({ length: 400 }, (_, seed) => goodnessOfFit(sampledCounts(chain, `${seed}`, 2000), exact).p)
  const distance = p
    .sort((a, b) => a - b)
    .reduce((max, value, i) => Math.max(max, Math.abs(value - (i + 0.5) / 400)), 0)
  // Kolmogorov and Smirnov: 1.95 / √400 is exceeded once in 1,000 fair seed lists; this list is fixed.
  expect(distance).toBeLessThan(1.95 / 20)
})

it('refuses more paths than fit beside the states', () => {
  const n = 70_000 // 17 bits, which leaves 2¹⁵ moves: nothing and 32,767 paths
  const chain = randomChain({ ...shape, n, layers: 1, edges: [0, 0], counters: 0 })
  // Layers of its own, since where they lead is kept with them.
  const withPaths = (paths: number): Chain => ({
    ...chain,
    layers: [...chain.layers],
    edgePath: Uint16Array.of(paths - 1),
  })
  expect(() => packSampler(withPaths(32_768))).toThrow('leave room for 32767 paths; the chain has 32768')
  expect(packSampler(withPaths(32_767)).counters.pathAdds).toHaveLength(32_768)
})

it('refuses a counter that a run could carry past 21 bits', () => {
  const chain = randomChain({ ...shape, edges: [1, 1], counters: 1 })
  const horizon = 2_097_152
  const weekStart = Uint32Array.from({ length: horizon + 2 }, (_, week) => Math.max(0, week - 1))
  const weeks = { horizon, steps: new Uint8Array(horizon), weekStart }
  const long = { ...chain, ...weeks, weekCounters: new Uint32Array(30).fill(1) }
  expect(() => packSampler(long)).toThrow(RangeError)
})

it('names the outcome of each class, and refuses an ending that has two', () => {
  const chain = randomChain(shape)
  const outcomes = classOutcome(chain)
  expect([...outcomes.slice(-4)]).toEqual([0, 1, 2, 3])
  expect([...outcomes.slice(0, 4)].every((outcome) => outcome < 2)).toBe(true)
  expect(classOutcome({ ...chain, endings: [...chain.endings, 'unused'] })[chain.endings.length]).toBe(255)
  const two = { ...chain, ending: chain.ending.map((ending) => Math.min(ending, 0)) }
  expect(() => classOutcome(two)).toThrow('belongs to two outcomes')
})
