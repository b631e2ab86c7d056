import { movingParameters, type Numbers } from '@/engine'
import { setsCalendar } from '@/scenarios/calendar-numbers'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { Negotiation } from '@/scenarios/negotiation'
import { hasParameter, parameterOf } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import { numberOf } from '../edited-case'
import { chainOf } from '../negotiation-chain'
import { isDrawn, lawOf } from '../number-law'
import type { OpenNegotiation } from '../open-negotiation'
import type { LeftOut } from './types'

/** The numbers that can move an ending within the horizon, in the catalogue's order, and why the others cannot. */
export type MovingNumbers = { readonly moving: readonly string[]; readonly leftOut: readonly LeftOut[] }

/**
 * Found by structure, not by trial: the numbers in the chances of all edges that a run can meet within the horizon. A number
 * without a range counts with its one value, so that what hangs on an event of chance 0 is left out too.
 */
export function movingNumbers(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): MovingNumbers {
  const key = JSON.stringify([changes, horizonWeeks])
  const last = lastFound.get(scenario)
  if (last?.negotiation === negotiation && last.key === key) return last.found
  const found = findMoving(negotiation, scenario, changes, horizonWeeks)
  lastFound.set(scenario, { negotiation, key, found })
  return found
}

/** Every part of an analysis asks anew, about the same numbers. */
const lastFound = new WeakMap<
  BareCase,
  { readonly negotiation: OpenNegotiation; readonly key: string; readonly found: MovingNumbers }
>()

function findMoving(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): MovingNumbers {
  const fixed = (id: string): number | undefined => {
    if (!hasParameter(negotiation, id)) return undefined
    const { low, high } = lawOf(scenario, changes, id)
    return low === high ? low : undefined
  }
  const { start } = chainOf(negotiation, scenario, changes, horizonWeeks)
  const met = movingParameters(negotiation.graph, weeksOf(negotiation, scenario, changes, horizonWeeks), start, fixed)
  const why = (id: string): LeftOut['why'] | undefined => {
    if (parameterOf(negotiation, id).kind === 'amount') return 'amount'
    if (!(met.has(id) || movesCalendar(negotiation, scenario, changes, horizonWeeks, id))) return 'unreachable'
    if (fixed(id) === undefined) return undefined
    return isHeld(scenario, changes, id) ? 'held' : 'noRange'
  }
  const ids = negotiation.parameters.map(({ id }) => id)
  return {
    moving: ids.filter((id) => why(id) === undefined),
    leftOut: ids.flatMap((id) => {
      const reason = why(id)
      return reason === undefined ? [] : [{ id, why: reason }]
    }),
  }
}

/** Whether a number that sets the calendar sets another one within the horizon at an end of its range or a week from its reading. */
function movesCalendar(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  id: string,
): boolean {
  if (!setsCalendar(negotiation, id)) return false
  const { low, reading, high } = lawOf(scenario, changes, id)
  const calendarAt = (weeks: number): string =>
    JSON.stringify(weeksOf(negotiation, scenario, { ...changes, [id]: weeks }, horizonWeeks))
  const here = calendarAt(reading)
  return [low, high, ...weeksBeside(negotiation, id, reading)].some((weeks) => calendarAt(weeks) !== here)
}

/** A whole number's neighbours within its limits: the one below and the one above, or itself where there is none. */
export function weeksBeside(negotiation: Negotiation, id: string, weeks: number): readonly [number, number] {
  const { min, max } = parameterOf(negotiation, id)
  return [Math.max(min, weeks - 1), Math.min(max, weeks + 1)]
}

/** Whether it is the reader who leaves a number no range. */
function isHeld(scenario: BareCase, changes: Numbers, id: string): boolean {
  return changes[id] !== undefined || numberOf(scenario, id).isChosen === true
}

/**
 * The numbers that draws vary: of those that move, all but a chance of exactly 0 or 1, from which no odds lead away, and those
 * that set the calendar, which all draws share.
 */
export function drawnNumbers(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): MovingNumbers {
  const { moving, leftOut } = movingNumbers(negotiation, scenario, changes, horizonWeeks)
  const isVaried = (id: string): boolean => isDrawn(negotiation, lawOf(scenario, changes, id), id)
  const whyStill = (id: string): LeftOut['why'] => (setsCalendar(negotiation, id) ? 'calendar' : 'certain')
  const still = moving.filter((id) => !isVaried(id)).map((id): LeftOut => ({ id, why: whyStill(id) }))
  return { moving: moving.filter(isVaried), leftOut: [...leftOut, ...still] }
}
