import { type Chain, fillChain, findStart, type Numbers, type Weeks } from '@/engine'
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

type Frame = { readonly weeks: Weeks; readonly start: number }

const frames = new WeakMap<OpenNegotiation, WeakMap<Scenario, Map<number, Frame>>>()

/** A scenario's calendar and start, the same whatever its numbers are. */
function frameOf(negotiation: OpenNegotiation, scenario: Scenario, horizonWeeks: number): Frame {
  const ofScenario = frames.get(negotiation) ?? new WeakMap<Scenario, Map<number, Frame>>()
  frames.set(negotiation, ofScenario)
  const known = ofScenario.get(scenario) ?? new Map<number, Frame>()
  ofScenario.set(scenario, known)
  const frame = known.get(horizonWeeks) ?? {
    weeks: weeksOf(negotiation, scenario, horizonWeeks),
    start: findStart(
      negotiation.graph,
      scenario.prologue.map(({ event }) => event),
    ),
  }
  known.set(horizonWeeks, frame)
  return frame
}

/** The chain of a scenario with some numbers changed, up to a horizon in weeks. */
export function chainOf(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
): Chain {
  const { weeks, start } = frameOf(negotiation, scenario, horizonWeeks)
  return fillChain(negotiation.graph, numbersOf(negotiation, scenario, changes), weeks, start)
}

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
