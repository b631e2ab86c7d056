import { type Chain, type Condition, type Numbers, solveConditional, solveForward, stateCondition } from '@/engine'
import { weekOfDate } from '@/scenarios/calendar-date'
import type { Question, Where } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { OpenNegotiation } from '../open-negotiation'
import { chainFrom } from './forecasts'
import type { ForecastPoint } from './types'

/** A merged ending keeps the key of one of its snapshots only, so what a question asks about a state holds of open ones. */
const standsIn = (negotiation: OpenNegotiation, chain: Chain, where: Where) => (state: number) => {
  if ((chain.ending[state] ?? -1) >= 0) return false
  const view = negotiation.viewOfKey(negotiation.graph.key[state] ?? 0)
  return Object.entries(where).every(([field, allowed]) => allowed.includes(view[field]))
}

function anyOf(negotiation: OpenNegotiation, events: readonly string[]): Condition {
  const wanted = events.map((event) => {
    const index = negotiation.graph.events.indexOf(event)
    if (index === -1) throw new RangeError(`Event "${event}" is not an event of the machine.`)
    return index
  })
  const marks = Uint8Array.from(negotiation.graph.paths, (path) => Number(path.some((event) => wanted.includes(event))))
  return { name: events.join(' or '), on: 'path', marks, happened: true }
}

function massWhere(chain: Chain, counts: (state: number) => boolean): number {
  return solveForward(chain).final.reduce((sum, mass, state) => (counts(state) ? sum + mass : sum), 0)
}

/**
 * The exact chance the model gave a question on the day it was asked: the point must be of that day. The chain stops at
 * the end of the week the question speaks of; what lies beyond cannot move its answer.
 * @throws {RangeError} for a point of another day, an unknown event, or a question about a week before its day.
 */
export function questionChance(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  { id, asOf, condition }: Question,
  point: ForecastPoint,
): number {
  if (point.date !== asOf) throw new RangeError(`"${id}" is asked on ${asOf}, not on ${point.date}.`)
  const until = weekOfDate(scenario.startDate, condition.kind === 'standing' ? condition.on : condition.by)
  const chain = chainFrom(negotiation, scenario, changes, until, point)
  switch (condition.kind) {
    case 'event':
      return solveConditional(chain, [anyOf(negotiation, condition.events)]).probability
    case 'state': {
      const isIn = standsIn(negotiation, chain, condition.where)
      return solveConditional(chain, [stateCondition(chain, id, isIn, { happened: true })]).probability
    }
    case 'standing':
      return massWhere(chain, standsIn(negotiation, chain, condition.where))
    case 'outcome':
      return massWhere(chain, (state) => {
        const outcome = chain.outcomes[chain.outcome[state] ?? -1]?.id ?? ''
        return (chain.ending[state] ?? -1) >= 0 && condition.outcomes.includes(outcome)
      })
  }
}
