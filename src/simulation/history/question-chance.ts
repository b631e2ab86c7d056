import { type Chain, type Condition, type Numbers, solveConditional, solveForward, stateCondition } from '@/engine'
import { weekOfDate } from '@/scenarios/calendar-date'
import type { Question, QuestionCondition } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { OpenNegotiation } from '../open-negotiation'
import { chainFrom } from './forecasts'
import { standsIn } from './stands-in'
import type { ForecastPoint } from './types'

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

function chanceOf(negotiation: OpenNegotiation, chain: Chain, condition: QuestionCondition): number {
  switch (condition.kind) {
    case 'event':
      return solveConditional(chain, [anyOf(negotiation, condition.events)]).probability
    case 'state': {
      const isIn = standsIn(negotiation, condition.where)
      return solveConditional(chain, [stateCondition(chain, 'asked', isIn, { happened: true })]).probability
    }
    case 'standing':
      return massWhere(chain, standsIn(negotiation, condition.where))
    case 'outcome':
      return massWhere(chain, (state) => {
        const outcome = chain.outcomes[chain.outcome[state] ?? -1]?.id ?? ''
        return (chain.ending[state] ?? -1) >= 0 && condition.outcomes.includes(outcome)
      })
  }
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
  return point.weights.reduce(
    (sum, weight, start) => (weight === 0 ? sum : sum + weight * chanceOf(negotiation, { ...chain, start }, condition)),
    0,
  )
}
