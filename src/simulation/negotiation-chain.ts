import { type Chain, fillChain, findStart, type Numbers } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { numberOf } from './edited-case'
import type { OpenNegotiation } from './open-negotiation'

/** What a scenario's numbers are after some were changed. */
export function numbersOf(
  { parameters }: Pick<Negotiation, 'parameters'>,
  scenario: Scenario,
  changes: Numbers,
): Numbers {
  return Object.fromEntries(parameters.map(({ id }) => [id, changes[id] ?? numberOf(scenario, id).base]))
}

const startOf = (negotiation: OpenNegotiation, { prologue }: Scenario): number =>
  findStart(
    negotiation.graph,
    prologue.map(({ event }) => event),
  )

/** The chain of a scenario with some numbers changed, up to a horizon in weeks. */
export const chainOf = (
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
): Chain =>
  fillChain(
    negotiation.graph,
    numbersOf(negotiation, scenario, changes),
    weeksOf(negotiation, scenario, horizonWeeks),
    startOf(negotiation, scenario),
  )

/** Why the machine cannot run this scenario (a prologue it refuses), in words; undefined where it can. */
export function negotiationProblems(negotiation: OpenNegotiation, scenario: Scenario): string | undefined {
  try {
    chainOf(negotiation, scenario, {}, scenario.horizonWeeks)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
