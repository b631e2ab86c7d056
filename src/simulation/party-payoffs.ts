import { type Chain, type Reward, solveBackward } from '@/engine'
import { type NegotiationView, viewOfKey } from '@/scenarios/forced-sale/view'
import type { PartyPayoffs, PayoffParty, Scenario } from '@/scenarios/scenario.schema'
import { groupFrom } from './groups'
import type { OpenNegotiation } from './open-negotiation'

export type PartyReward = { readonly party: PayoffParty; readonly reward: Reward }

/** From every state after every week on: [(horizon + 1) × n], at week · n + state. Unit: the scenario's payoff scale. */
export type PartyPayoff = { readonly party: PayoffParty; readonly expected: Float64Array }

type Condition = keyof PartyPayoffs['weeks']

/** What a week begun in a state is worth: its law's condition and its tariff level's, where they have a worth. */
function weekWorth({ law, level }: NegotiationView, { weeks }: PartyPayoffs): number {
  const worth: Partial<Record<string, number>> & Record<Condition, number> = weeks
  return (worth[law] ?? 0) + (worth[level] ?? 0)
}

/** What it is worth to stop in a state: by its ending, and a sale by its terms. */
function endWorth(chain: Chain, state: number, { endings }: PartyPayoffs): number {
  const ending = chain.endings[chain.ending[state] ?? -1]
  const group = groupFrom(chain.outcomes[chain.outcome[state] ?? -1]?.group ?? '')
  if (group !== 'sold') return endings[group]
  return ending?.endsWith('/licensedAlgorithm') === true ? endings.sold.licensedAlgorithm : endings.sold.fullSale
}

/** The payoff of every party as a reward: its worth of the ending, and of every week begun in a condition on the way. */
export function partyRewards(negotiation: OpenNegotiation, chain: Chain, scenario: Scenario): readonly PartyReward[] {
  return (Object.entries(scenario.payoffs) as [PayoffParty, PartyPayoffs | undefined][]).flatMap(([party, payoffs]) => {
    if (payoffs === undefined) return []
    const terminal = new Float64Array(chain.n).map((_, s) => endWorth(chain, s, payoffs))
    const week = Float64Array.from(negotiation.graph.key, (key, s) =>
      (chain.ending[s] ?? -1) < 0 ? weekWorth(viewOfKey(key), payoffs) : 0,
    )
    return [{ party, reward: { terminal, weekly: chain.layers.map(() => week) } }]
  })
}

/** What each party can expect from every state and week on. */
export function partyPayoffs(negotiation: OpenNegotiation, chain: Chain, scenario: Scenario): readonly PartyPayoff[] {
  const rewards = partyRewards(negotiation, chain, scenario)
  const solution = solveBackward(
    chain,
    rewards.map(({ reward }) => reward),
  )
  return rewards.map(({ party }, i) => ({ party, expected: solution[i] ?? new Float64Array(0) }))
}
