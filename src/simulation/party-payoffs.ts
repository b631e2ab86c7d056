import { type Chain, classOutcome, earnedByWeek, type Reward, solveBackward } from '@/engine'
import type { BareCase, PartyPayoffs, PayoffParty } from '@/scenarios/scenario.schema'
import { valueAt } from '@/scenarios/value-at'
import type { OpenNegotiation } from './open-negotiation'

export type PartyReward = { readonly party: PayoffParty; readonly reward: Reward }

/** From every state after every week on: [(horizon + 1) × n], at week · n + state. Unit: the scenario's payoff scale. */
export type PartyPayoff = { readonly party: PayoffParty; readonly expected: Float64Array }

/** What a week begun in a state is worth: the sum of its conditions', where they have a worth. */
function weekWorth(conditions: readonly string[], { weeks }: PartyPayoffs): number {
  const worth: Partial<Record<string, number>> = weeks
  return conditions.reduce((sum, condition) => sum + (worth[condition] ?? 0), 0)
}

/** What it is worth to stop, by the class a run stops in: an ending, or else an outcome. */
function endWorths(negotiation: OpenNegotiation, chain: Chain, payoffs: PartyPayoffs): readonly number[] {
  return Array.from(classOutcome(chain), (outcome, stop) => {
    const paths = negotiation.payoffsOfEnding(chain.endings[stop], chain.outcomes[outcome]?.group ?? '')
    return paths.reduce((sum, path) => {
      const worth = valueAt(payoffs, path.split('.'))
      if (typeof worth !== 'number') throw new RangeError(`A party has no payoff "${path}".`)
      return sum + worth
    }, 0)
  })
}

/** The payoff of every party as a reward: its worth of the ending, and of every week begun in a condition on the way. */
export function partyRewards(negotiation: OpenNegotiation, chain: Chain, scenario: BareCase): readonly PartyReward[] {
  return (Object.entries(scenario.payoffs) as [PayoffParty, PartyPayoffs | undefined][]).flatMap(([party, payoffs]) => {
    if (payoffs === undefined) return []
    const worths = endWorths(negotiation, chain, payoffs)
    const isOver = (state: number) => (chain.ending[state] ?? -1) >= 0
    const stopIn = (state: number) =>
      (isOver(state) ? chain.ending[state] : chain.endings.length + (chain.outcome[state] ?? 0)) ?? 0
    const terminal = new Float64Array(chain.n).map((_, s) => worths[stopIn(s)] ?? 0)
    const week = Float64Array.from(negotiation.graph.key, (key, s) =>
      isOver(s) ? 0 : weekWorth(negotiation.weekConditions(key), payoffs),
    )
    return [{ party, reward: { terminal, earned: earnedByWeek(chain, week) } }]
  })
}

/** What each party can expect from every state and week on. */
export function partyPayoffs(negotiation: OpenNegotiation, chain: Chain, scenario: BareCase): readonly PartyPayoff[] {
  const rewards = partyRewards(negotiation, chain, scenario)
  const solution = solveBackward(
    chain,
    rewards.map(({ reward }) => reward),
  )
  return rewards.map(({ party }, i) => ({ party, expected: solution[i] ?? new Float64Array(0) }))
}
