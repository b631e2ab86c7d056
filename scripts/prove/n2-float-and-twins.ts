import fc from 'fast-check'
import { bigfloatTwin } from '@/markov/bigfloat-twin'
import { fractionTwin } from '@/markov/fraction-twin'
import type { MarkovChain } from '@/markov/markov-chain'
import { solveReachability } from '@/markov/solve-reachability'
import { solveRewards } from '@/markov/solve-rewards'
import type { Twin } from '@/markov/twin'
import { chainFrom, everywhere, goalOf, randomLists, relativeError } from '../../tests/markov/chain-texts'
import { cases } from './bundled'
import { type Extent, type Figure, small } from './figure'
import { floatAgainstTwin } from './float-against-twin'

const PER_OUTCOME = 1e-13
const PER_STATE = 1e-12
const RELATIVE = 1e-12

/** The largest relative difference from a twin over the chance and the reward of reaching the goal. */
function apart(chain: MarkovChain, twin: Twin): number {
  const goal = goalOf(chain)
  const from = chain.initial
  const chance = solveReachability(chain, everywhere(chain), goal)[from] ?? Number.NaN
  const exactChance = twin.reachability(chain, everywhere(chain), goal)[from]?.value ?? Number.NaN
  const reward = solveRewards(chain, chain.rewards?.value ?? new Float64Array(chain.n), goal)[from] ?? Number.NaN
  const exactReward = twin.rewards(chain, goal)[from]?.value ?? Number.NaN
  return Math.max(relativeError(chance, exactChance), relativeError(reward, exactReward))
}

/** The largest difference over seeded random chains; Infinity where one is missing. */
function largestApart(count: number, states: number, stiffness: number, twin: Twin): number {
  const lists = fc.sample(randomLists(states, stiffness), { seed: 2, numRuns: count })
  return lists.reduce((most, list) => Math.max(most, apart(chainFrom(list), twin)), 0)
}

/** N2: the float solver against its twins. Whole numbers grow with every week: half a year of all cases takes a minute or two. */
export function floatAndTwins({ quick }: Extent): Figure {
  const compared = cases(quick ? 8 : 26).map(({ chain }) => floatAgainstTwin(chain))
  const worst = (key: 'outcome' | 'state') => Math.max(...compared.map((one) => one[key]))
  const sums = compared.every(({ sumsToOne }) => sumsToOne)
  const [stiff, sized] = quick ? [30, 30] : [1000, 200]
  const [few, tiny] = quick ? [30, 8] : [1000, 12]
  const against256 = largestApart(stiff, sized, 12, bigfloatTwin())
  const againstFractions = largestApart(few, tiny, 3, fractionTwin())
  const holds =
    sums &&
    worst('outcome') <= PER_OUTCOME &&
    worst('state') <= PER_STATE &&
    against256 <= RELATIVE &&
    againstFractions <= RELATIVE
  const line =
    `N2 ${compared.length} sets of numbers against whole numbers: ${small(worst('outcome'))} per outcome (at most 1e-13), ` +
    `${small(worst('state'))} per state and week (at most 1e-12), exact sums ${sums ? 'exactly 1' : 'NOT 1'}; ` +
    `${stiff} random chains of up to ${sized} states, chances down to 1e-12, against 256 bits: ${small(against256)} relative (at most 1e-12); ` +
    `${few} chains of up to ${tiny} states against fractions: ${small(againstFractions)} relative`
  return { holds, line }
}
