import { type Chain, expectedCounters, outcomeReward, outcomeShares, solveBackward, solveForward } from '@/engine'
import { lehmer, randomChain } from '../../tests/engine/sample/random-chain'
import { chainOfLists, listed } from './chain-lists'
import { type Extent, type Figure, small } from './figure'
import { laws } from './metamorphic-laws'

const TOLERANCE = 1e-12

/** Everything that is said of a chain: outcomes, endings by week, means of the counters. */
function answersOf(chain: Chain): readonly number[] {
  const solution = solveForward(chain)
  return [...outcomeShares(chain, solution), ...solution.endingByWeek, ...expectedCounters(chain, solution)]
}

/** Differences of chances, and of means relative to their size. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? Number.NaN)) / Math.max(1, Math.abs(value))), 0)

/** Three times the reward is three times what is expected of it. */
function scalingApart(chain: Chain): number {
  const reward = outcomeReward(chain, ({ group }) => group === 'settled')
  const tripled = { terminal: reward.terminal.map((value) => 3 * value) }
  const [once, thrice] = solveBackward(chain, [reward, tripled])
  return Math.abs((thrice?.[chain.start] ?? Number.NaN) - 3 * (once?.[chain.start] ?? Number.NaN))
}

/** N10: what must not change an answer does not. */
export function metamorphic({ quick }: Extent): Figure {
  const count = quick ? 100 : 10_000
  const worst = new Map<string, number>()
  const note = (law: string, value: number) => worst.set(law, Math.max(worst.get(law) ?? 0, value))
  for (let seed = 1; seed <= count; seed++) {
    const uniform = lehmer(seed * 7919)
    const n = 4 + Math.floor(uniform() * 22)
    const chain = randomChain({
      seed,
      n,
      absorbing: 1 + Math.floor(uniform() * 3),
      horizon: 1 + Math.floor(uniform() * 40),
      layers: 1 + Math.floor(uniform() * 3),
      edges: [1, 6],
      moving: uniform() < 0.2 ? [1, 1] : [0.05, 1],
      zeros: 0.1,
    })
    const answers = answersOf(chain)
    const total = answers.slice(0, chain.outcomes.length).reduce((a, b) => a + b, 0)
    note('outcomes sum to 1', Math.abs(total - 1))
    note('scaling rewards', scalingApart(chain))
    for (const { name, change } of laws)
      note(name, apart(answers, answersOf(chainOfLists(chain, change(listed(chain), uniform)))))
  }
  const parts = [...worst].map(([law, value]) => `${law} ${small(value)}`)
  const line = `N10 ${count} generated chains, largest change by law (at most 1e-12): ${parts.join(', ')}`
  return { holds: [...worst.values()].every((value) => value <= TOLERANCE), line }
}
