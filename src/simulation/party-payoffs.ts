import { type Chain, type Graph, type Reward, solveBackward } from '@/engine'
import { keyOf, type NegotiationView } from '@/scenarios/negotiation-view'
import type { PartyPayoffs, PayoffParty, Scenario } from '@/scenarios/scenario.schema'
import { groupFrom } from './groups'

export type PartyReward = { readonly party: PayoffParty; readonly reward: Reward }

/** From every state after every week on: [(horizon + 1) × n], at week · n + state. Unit: the scenario's payoff scale. */
export type PartyPayoff = { readonly party: PayoffParty; readonly expected: Float64Array }

/** The view whose key is 0; changing one field of it gives the key's digit for that field alone. */
const origin: NegotiationView = {
  law: 'delayed',
  deal: 'notForSale',
  level: 'low',
  phase: 'calm',
  terms: 'fullSale',
  home: 'silent',
  delays: 0,
  bidders: 0,
  buyer: 'strategic',
}
const digit = (field: Partial<NegotiationView>): number => keyOf({ ...origin, ...field })

/** Whether the state with this key has the law, or the tariff level, named: keys are digits, the law's the highest. */
const hasLaw = (key: number, law: NegotiationView['law']): boolean =>
  key - (key % digit({ law: 'due' })) === digit({ law })
function hasLevel(key: number, level: NegotiationView['level']): boolean {
  const below = key % digit({ deal: 'talks' })
  return below - (below % digit({ level: 'elevated' })) === digit({ level })
}

/** What a week begun in the state with this key is worth. */
function weekWorth(key: number, { weeks }: PartyPayoffs): number {
  let worth = 0
  for (const law of ['delayed', 'lapsed', 'dark'] as const) if (hasLaw(key, law)) worth += weeks[law]
  for (const level of ['elevated', 'embargo', 'truce'] as const) if (hasLevel(key, level)) worth += weeks[level]
  return worth
}

/** What it is worth to stop in a state: by its ending, and a sale by its terms. */
function endWorth(chain: Chain, state: number, { endings }: PartyPayoffs): number {
  const ending = chain.endings[chain.ending[state] ?? -1]
  const group = groupFrom(chain.outcomes[chain.outcome[state] ?? -1]?.group ?? '')
  if (group !== 'sold') return endings[group]
  return ending?.endsWith('/licensedAlgorithm') === true ? endings.sold.licensedAlgorithm : endings.sold.fullSale
}

/** The payoff of every party as a reward: its worth of the ending, and of every week begun in a condition on the way. */
export function partyRewards(graph: Graph, chain: Chain, scenario: Scenario): readonly PartyReward[] {
  return (Object.entries(scenario.payoffs) as [PayoffParty, PartyPayoffs | undefined][]).flatMap(([party, payoffs]) => {
    if (payoffs === undefined) return []
    const terminal = new Float64Array(chain.n).map((_, s) => endWorth(chain, s, payoffs))
    const week = Float64Array.from(graph.key, (key, s) => ((chain.ending[s] ?? -1) < 0 ? weekWorth(key, payoffs) : 0))
    return [{ party, reward: { terminal, weekly: chain.layers.map(() => week) } }]
  })
}

/** What each party can expect from every state and week on. */
export function partyPayoffs(graph: Graph, chain: Chain, scenario: Scenario): readonly PartyPayoff[] {
  const rewards = partyRewards(graph, chain, scenario)
  const solution = solveBackward(
    chain,
    rewards.map(({ reward }) => reward),
  )
  return rewards.map(({ party }, i) => ({ party, expected: solution[i] ?? new Float64Array(0) }))
}
