import { type Chain, type Condition, eventCondition, type Numbers, stateCondition } from '@/engine'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { OpenNegotiation } from '../open-negotiation'
import type { RecipeCondition, WhyNot } from './types'

/** Everything a condition can ask about, in a fixed order: events as the machine names them, then states by region. */
export const conditionCatalogue = ({
  events,
  conditionStates,
}: Pick<Negotiation, 'events' | 'conditionStates'>): readonly Pick<RecipeCondition, 'on' | 'id'>[] => [
  ...Object.keys(events).map((id) => ({ on: 'event' as const, id })),
  ...conditionStates.map(({ id }) => ({ on: 'state' as const, id })),
]

/** Conditions as the engine takes them, or why they cannot be put: a deadline the horizon does not reach. */
export type BoundConditions = { readonly conditions: readonly Condition[]; readonly whyNot?: WhyNot }

/**
 * Binds conditions to a chain. The n-th deadline is the n-th one on the calendar after the start, and stands for its week:
 * whether the event is then legal does not move it, so "by the second
 * deadline" is the same week in every future. A week after the horizon counts as the horizon.
 * @throws {RangeError} for an id the catalogue does not have, a week that is no whole number from 0, or a deadline below 1.
 */
export function bindConditions(
  negotiation: OpenNegotiation,
  chain: Chain,
  scenario: BareCase,
  changes: Numbers,
  asked: readonly RecipeCondition[],
): BoundConditions {
  const deadlines = deadlinesOf(negotiation, scenario, changes, chain.horizon)
  const tooFar = asked.findIndex(({ by }) => typeof by === 'object' && by.deadline > deadlines.length)
  if (tooFar >= 0)
    return { conditions: [], whyNot: { kind: 'noSuchDeadline', conditions: [tooFar], deadlines: deadlines.length } }
  const conditions = asked.map(({ on, id, happened, by }) => {
    const week = weekOf(by, deadlines)
    const claim = week === undefined ? { happened } : { happened, by: Math.min(week, chain.horizon) }
    return on === 'event' ? eventCondition(negotiation.graph, id, claim) : boundState(negotiation, chain, id, claim)
  })
  return { conditions }
}

function weekOf(by: RecipeCondition['by'], deadlines: readonly { readonly week: number }[]): number | undefined {
  if (typeof by !== 'object') {
    if (by !== undefined && !(Number.isInteger(by) && by >= 0))
      throw new RangeError(`A condition holds by week ${by}; whole numbers from 0 are allowed.`)
    return by
  }
  const week = deadlines[by.deadline - 1]?.week
  if (week === undefined) throw new RangeError(`There is no deadline ${by.deadline}; the first one is 1.`)
  return week
}

type Claim = { readonly happened: boolean; readonly by?: number }

function boundState(negotiation: OpenNegotiation, chain: Chain, id: string, claim: Claim): Condition {
  const state = negotiation.conditionStates.find((known) => known.id === id)
  if (state === undefined) throw new RangeError(`"${id}" is not a state that can be asked about.`)
  return stateCondition(
    chain,
    id,
    (s) => {
      const ending = chain.endings[chain.ending[s] ?? -1]
      return ending === undefined
        ? negotiation.isInState(negotiation.graph.key[s] ?? 0, state)
        : negotiation.isInEnding(ending, state)
    },
    claim,
  )
}
