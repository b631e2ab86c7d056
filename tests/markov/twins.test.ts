import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bigfloatTwin } from '@/markov/bigfloat-twin'
import { boundedReachability } from '@/markov/bounded-reachability'
import { fractionTwin } from '@/markov/fraction-twin'
import type { MarkovChain } from '@/markov/markov-chain'
import { solveReachability } from '@/markov/solve-reachability'
import { solveRewards } from '@/markov/solve-rewards'
import type { Twin } from '@/markov/twin'
import { chainFrom, everywhere, goalOf, randomLists, relativeError } from './chain-texts'

const seed = 20_261_122

/** The largest relative error of the float solver against a twin, over all states and three questions. */
function worstError(chain: MarkovChain, twin: Twin, steps: number): number {
  const goal = goalOf(chain)
  const stay = everywhere(chain)
  const pairs = [
    [solveReachability(chain, stay, goal, 'every'), twin.reachability(chain, stay, goal, 'every')],
    [solveRewards(chain, chain.rewards!.value, goal, 'every'), twin.rewards(chain, goal, 'every')],
    [boundedReachability(chain, stay, goal, steps, 'every'), twin.bounded(chain, stay, goal, steps, 'every')],
  ] as const
  return Math.max(
    ...pairs.flatMap(([float, exact]) => exact.map((answer, s) => relativeError(float[s]!, answer!.value))),
  )
}

it('stiff random chains agree with the 256-bit twin to 1e-12 in every state', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomLists(60, 12), fc.constantFrom(0, 1, 7, 64, 100), (lists, steps) => {
      expect(worstError(chainFrom(lists), bigfloatTwin(), steps)).toBeLessThanOrEqual(1e-12)
    }),
    { seed, numRuns: 150 },
  )
})

it('small random chains agree with true fractions to 1e-13 in every state', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomLists(7, 12), fc.nat(9), (lists, steps) => {
      expect(worstError(chainFrom(lists), fractionTwin(), steps)).toBeLessThanOrEqual(1e-13)
    }),
    { seed, numRuns: 150 },
  )
})

it('a dense part of 200 states agrees with the 256-bit twin to 1e-12', { timeout: 60_000 }, () => {
  const n = 202
  const transitions = Array.from({ length: n }, (_, s) => {
    if (s >= 200) return [[s, s, '1'] as const]
    const targets = Array.from({ length: 40 }, (_, k) => (s * 37 + k * k * 11 + k) % 200)
    return [...targets.map((to) => [s, to, '0.02495'] as const), [s, 200, '1e-3'] as const, [s, 201, '1e-3'] as const]
  }).flat()
  const chain = chainFrom({ n, transitions, goal: [200], earned: [[0, '1']] })
  expect(worstError(chain, bigfloatTwin(), 3)).toBeLessThanOrEqual(1e-12)
})

it('an exact answer is a probability even where doubles round: a row of ten tenths sums to 1', () => {
  const tenths = Array.from({ length: 10 }, (_, k) => [0, k < 3 ? 1 : 2, '0.1'] as const)
  const chain = chainFrom({ n: 3, transitions: [...tenths, [1, 1, '1'], [2, 2, '1']], goal: [1], earned: [] })
  expect(fractionTwin().reachability(chain, everywhere(chain), goalOf(chain))[0]).toEqual({
    value: 0.3,
    fraction: '3/10',
  })
})

it('a row that misses 1 by less than 1e-9 is divided by its exact sum', () => {
  const chain = chainFrom({
    n: 3,
    transitions: [
      [0, 1, '0.3333333333'],
      [0, 2, '0.6666666666'],
      [1, 1, '1'],
      [2, 2, '1'],
    ],
    goal: [1],
    earned: [],
  })
  expect(fractionTwin().reachability(chain, everywhere(chain), goalOf(chain))[0]!.fraction).toBe('1/3')
  expect(fractionTwin().bounded(chain, everywhere(chain), goalOf(chain), 1)[0]!.fraction).toBe('1/3')
  expect(bigfloatTwin().bounded(chain, everywhere(chain), goalOf(chain), 1)[0]!.value).toBe(1 / 3)
  for (const steps of [1, 100]) {
    expect(boundedReachability(chain, everywhere(chain), goalOf(chain), steps)[0]).toBeCloseTo(1 / 3, 15)
  }
  expect(solveReachability(chain, everywhere(chain), goalOf(chain))[0]).toBeCloseTo(1 / 3, 15)
})

it('a million steps at 1e-6 keep fifteen digits: the rounding of 0.999999 itself does not add up', () => {
  const stays = [0, 0, '0.999999'] as const
  const chain = chainFrom({ n: 2, transitions: [stays, [0, 1, '0.000001'], [1, 1, '1']], goal: [1], earned: [] })
  const expected = 0.6321207427683549 // 1 − 0.999999^1000000 in 60 decimal digits, rounded; plain doubles miss it by 4e-12
  expect(
    relativeError(boundedReachability(chain, everywhere(chain), goalOf(chain), 1_000_000)[0]!, expected),
  ).toBeLessThan(2e-16)
})
