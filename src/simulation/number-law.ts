import { isFixed, type MedianLaw, medianQuantile, type Numbers, type Scale } from '@/engine'
import { setsCalendar } from '@/scenarios/calendar-numbers'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Parameter } from '@/scenarios/parameter.types'
import { parameterOf } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import { numberOf } from './edited-case'

/** What a number is drawn from: half of the mass below its reading and half above, between the ends of its range. */
export type NumberLaw = { readonly low: number; readonly reading: number; readonly high: number }

/** Chances are compared by their odds, ratios by their factor, slopes, amounts and lengths by their difference. */
const scales: Readonly<Record<Parameter['kind'], Scale>> = {
  weekly: 'logOdds',
  occasion: 'logOdds',
  odds: 'log',
  weight: 'log',
  slope: 'linear',
  amount: 'linear',
  calendar: 'linear',
}

/**
 * The law of a number, for every analysis and every draw. A changed number is held where it was put, unless the reader chose
 * a range for it (`edits.ranges`, which `editedCase` puts in place); any other is drawn from its range around its reading.
 * @throws {RangeError} if the range does not hold the reading; `recipeIssues` tells so before.
 */
export function lawOf(scenario: BareCase, changes: Numbers, id: string): NumberLaw {
  const { low, base, high, isChosen } = numberOf(scenario, id)
  const changed = changes[id]
  if (changed !== undefined && isChosen !== true) return { low: changed, reading: changed, high: changed }
  const reading = changed ?? base
  if (low <= reading && reading <= high) return { low, reading, high }
  throw new RangeError(`The range of ${id}, ${low} to ${high}, does not hold its reading, ${reading}.`)
}

/**
 * The range a file states of a number and the price law takes: the one drawn. An amount is not drawn, and a changed price is
 * the mode of a law the model itself draws from, so an amount's own range stays, as far as the new value.
 */
export function rangeInForce(
  negotiation: Negotiation,
  scenario: BareCase,
  changes: Numbers,
  id: string,
): { readonly low: number; readonly high: number } {
  const { low, reading, high } = lawOf(scenario, changes, id)
  if (parameterOf(negotiation, id).kind !== 'amount') return { low, high }
  const own = numberOf(scenario, id)
  return { low: Math.min(own.low, reading), high: Math.max(own.high, reading) }
}

function medianLaw(negotiation: Negotiation, { low, reading, high }: NumberLaw, id: string): MedianLaw {
  const { isLinear, kind } = parameterOf(negotiation, id)
  return { low, median: reading, high, scale: isLinear ? 'linear' : scales[kind] }
}

/**
 * Whether draws of a number differ: not where it is held, has no width, is a chance of exactly 0 or 1, is an amount, which moves
 * no ending, or sets the calendar, which all draws share.
 */
export const isDrawn = (negotiation: Negotiation, law: NumberLaw, id: string): boolean =>
  parameterOf(negotiation, id).kind !== 'amount' &&
  !setsCalendar(negotiation, id) &&
  !isFixed(medianLaw(negotiation, law, id))

/** The value of a number at the uniform draw `u`, in its unit. */
export const drawOf = (negotiation: Negotiation, law: NumberLaw, id: string, u: number): number =>
  isDrawn(negotiation, law, id) ? medianQuantile(u, medianLaw(negotiation, law, id)) : law.reading
