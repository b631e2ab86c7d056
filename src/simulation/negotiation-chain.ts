import { type Chain, fillChain, findStart, type Numbers, type Weeks } from '@/engine'
import { calendarNumbers } from '@/scenarios/calendar-numbers'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { numberOf } from './edited-case'
import type { OpenNegotiation } from './open-negotiation'

/** What a scenario's numbers are after some were changed. */
export function numbersOf(
  { parameters }: Pick<Negotiation, 'parameters'>,
  scenario: BareCase,
  changes: Numbers,
): Numbers {
  return Object.fromEntries(parameters.map(({ id }) => [id, changes[id] ?? numberOf(scenario, id).base]))
}

type Frame = { readonly weeks: Weeks; readonly start: number }

const frames = new WeakMap<OpenNegotiation, WeakMap<BareCase, Map<string, Frame>>>()
const MOST_FRAMES = 64

/** A scenario's calendar and start: one and the same object for the same horizon and numbers of the calendar. */
function frameOf(negotiation: OpenNegotiation, scenario: BareCase, changes: Numbers, horizonWeeks: number): Frame {
  const ofScenario = frames.get(negotiation) ?? new WeakMap<BareCase, Map<string, Frame>>()
  frames.set(negotiation, ofScenario)
  const known = ofScenario.get(scenario) ?? new Map<string, Frame>()
  ofScenario.set(scenario, known)
  const key = [horizonWeeks, ...calendarNumbers(negotiation).map((id) => changes[id])].join()
  const frame = known.get(key) ?? {
    weeks: weeksOf(negotiation, scenario, changes, horizonWeeks),
    start: findStart(
      negotiation.graph,
      scenario.prologue.map(({ event }) => event),
    ),
  }
  known.set(key, frame)
  for (const oldest of [...known.keys()].slice(0, -MOST_FRAMES)) known.delete(oldest)
  return frame
}

/** The chain of a scenario with some numbers changed, up to a horizon in weeks. */
export function chainOf(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): Chain {
  const { weeks, start } = frameOf(negotiation, scenario, changes, horizonWeeks)
  return fillChain(negotiation.graph, numbersOf(negotiation, scenario, changes), weeks, start)
}

/** Why the machine cannot run this scenario (a prologue it refuses), in words; undefined where it can. */
export function negotiationProblems(negotiation: OpenNegotiation, scenario: BareCase): string | undefined {
  try {
    chainOf(negotiation, scenario, {}, scenario.horizonWeeks)
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
