import alea from 'seedrandom/lib/alea.js'
import { expect, it } from 'vitest'
import { runState } from '@/engine/sample/run-state'
import { seedWords } from '@/engine/sample/run-streams'
import type { MarkovChain } from '@/markov/markov-chain'
import { MARKOV_LIMITS } from '@/markov/markov-limits'
import { parseProperty } from '@/markov/parse-property'
import { FATE, sampleMarkovRuns } from '@/markov/sample-markov-runs'
import { simulateMarkov } from '@/markov/simulate-markov'
import { solveReachability } from '@/markov/solve-reachability'
import { chainFrom, everywhere, goalOf } from './chain-texts'

/** Twelve states with up to eleven targets each, two ends; every number a twelfth or a sum of them. */
const wide = chainFrom({
  n: 13,
  transitions: Array.from({ length: 13 }, (_, s) => {
    if (s >= 11) return [[s, s, '1'] as const]
    return Array.from({ length: 12 }, (_, k) => [s, (s * 5 + k * (s + 2)) % 13, '1/12'] as const)
  }).flat(),
  goal: [11],
  earned: Array.from({ length: 13 }, (_, s) => [s, String(s + 1)] as const),
})

/** The sampler as it is described, without anything clever. */
function plainRun(chain: MarkovChain, seed: string, run: number): { state: number; earned: number } {
  const draw = alea('', { state: runState(seedWords(seed), run) })
  let state = chain.initial
  let earned = 0
  while (state < 11) {
    earned += chain.rewards!.value[state]!
    const upper = draw.int32() >>> 5
    const u = (upper * 2 ** 26 + (draw.int32() >>> 6)) / 2 ** 53
    let t = chain.rowStart[state]!
    for (let sum = chain.probability[t]!; u >= sum && t < chain.rowStart[state + 1]! - 1; sum += chain.probability[t]!)
      t++
    state = chain.target[t]!
  }
  return { state, earned }
}

it('every run is the one that 53 bits of its own alea stream choose step by step', () => {
  const fate = Uint8Array.from({ length: 13 }, (_, s) => (s === 11 ? FATE.reached : s === 12 ? FATE.lost : FATE.open))
  let before = { reached: 0, lost: 0, total: 0 }
  for (let runs = 1; runs <= 300; runs++) {
    const { state, earned } = plainRun(wide, 'a seed', runs - 1)
    const sampled = sampleMarkovRuns(wide, { fate, earned: wide.rewards!.value }, 'a seed', runs)
    const total = sampled.meanEarned * sampled.reached
    expect(sampled.reached - before.reached).toBe(Number(state === 11))
    expect(sampled.lost - before.lost).toBe(Number(state === 12))
    if (state === 11) expect(total - before.total).toBeCloseTo(earned, 6)
    before = { reached: sampled.reached, lost: sampled.lost, total }
  }
})

it('the sampled share lies within four standard errors of the exact chance', () => {
  const nRuns = 200_000 // sees a bias of 0.45 percentage points at p = 1/2; fixed seed
  const exact = solveReachability(wide, everywhere(wide), goalOf(wide))[0]!
  const { estimate, low, high, undecided } = simulateMarkov(wide, parseProperty('P=? [ F "goal" ]'), '20261122', nRuns)
  expect(Math.abs(estimate - exact)).toBeLessThanOrEqual(4 * Math.sqrt((exact * (1 - exact)) / nRuns))
  expect([low < exact, exact < high, undecided]).toEqual([true, true, 0])
})

it('a chance of one in a million is met as often as it should, thanks to more than 32 bits', () => {
  const chain = chainFrom({
    n: 3,
    transitions: [
      [0, 1, '1e-6'],
      [0, 2, '0.999999'],
      [1, 1, '1'],
      [2, 2, '1'],
    ],
    goal: [1],
    earned: [],
  })
  const { estimate } = simulateMarkov(chain, parseProperty('P=? [ F "goal" ]'), '7', 4_000_000)
  expect(Math.abs(estimate * 4_000_000 - 4)).toBeLessThanOrEqual(8) // four standard errors: sees a factor of three
})

const slow = chainFrom({
  n: 2,
  transitions: [
    [0, 0, '0.999999999999'],
    [0, 1, '1e-12'],
    [1, 1, '1'],
  ],
  goal: [1],
  earned: [[0, '1']],
})

it('runs that reach the step cap are counted, and the interval allows for either answer', () => {
  expect(simulateMarkov(slow, parseProperty('P=? [ F "goal" ]'), '1', 3)).toEqual({
    estimate: 0,
    low: 0,
    high: 1,
    undecided: 3,
  })
  const { estimate, low, high, undecided } = simulateMarkov(slow, parseProperty('R=? [ F "goal" ]'), '1', 3)
  expect([estimate, undecided, high]).toEqual([MARKOV_LIMITS.runSteps, 3, Number.POSITIVE_INFINITY])
  expect(low).toBeLessThanOrEqual(1e12)
})

it('when the steps of all runs are used up, the runs left over are undecided, none is dropped', () => {
  const sampled = sampleMarkovRuns(
    slow,
    { fate: Uint8Array.of(FATE.open, FATE.reached), totalSteps: 2_500_000 },
    '1',
    1_000,
  )
  expect(sampled).toMatchObject({ runs: 1_000, reached: 0, lost: 0, undecided: 1_000 })
  const quick = chainFrom({
    n: 2,
    transitions: [
      [0, 1, '1'],
      [1, 1, '1'],
    ],
    goal: [1],
    earned: [],
  })
  const few = sampleMarkovRuns(quick, { fate: Uint8Array.of(FATE.open, FATE.reached), totalSteps: 40 }, '1', 100)
  expect(few).toMatchObject({ runs: 100, reached: 40, lost: 0, undecided: 60 })
})

it('a bound on the steps ends a run as a no, unless the cap comes first', () => {
  const bounded = (steps: number) => simulateMarkov(slow, parseProperty(`P=? [ F<=${steps} "goal" ]`), '1', 3)
  expect(bounded(50)).toMatchObject({ estimate: 0, undecided: 0 })
  expect(bounded(0)).toMatchObject({ estimate: 0, undecided: 0 })
  expect(bounded(MARKOV_LIMITS.runSteps + 1)).toMatchObject({ estimate: 0, high: 1, undecided: 3 })
})

it('one run that cannot reach the goal any more makes an expected reward infinite; a trap ends a run at once', () => {
  const trap = chainFrom({
    n: 3,
    transitions: [
      [0, 1, '0.5'],
      [0, 2, '0.5'],
      [1, 1, '1'],
      [2, 2, '1'],
    ],
    goal: [1],
    earned: [[0, '1']],
  })
  const infinite = Number.POSITIVE_INFINITY
  expect(simulateMarkov(trap, parseProperty('R=? [ F "goal" ]'), '1', 1_000)).toEqual({
    estimate: infinite,
    low: infinite,
    high: infinite,
    undecided: 0,
  })
  expect(simulateMarkov(trap, parseProperty('P=? [ F "goal" ]'), '1', 1_000).undecided).toBe(0)
})

it('nothing seen is not zero, and all seen is not one', () => {
  const never = simulateMarkov(wide, parseProperty('P=? [ F<=0 "goal" ]'), '1', 1_000_000)
  expect([never.estimate, never.low]).toEqual([0, 0])
  expect(never.high).toBeGreaterThan(3e-6)
  expect(never.high).toBeLessThan(4e-6)
  expect(simulateMarkov(wide, parseProperty('P=? [ F true ]'), '1', 100).low).toBeLessThan(1)
})

it('one run has no standard error', () => {
  const { low, high } = simulateMarkov(slow, parseProperty('R=? [ F "init" ]'), '1', 1)
  expect([low, high]).toEqual([0, Number.POSITIVE_INFINITY])
})
