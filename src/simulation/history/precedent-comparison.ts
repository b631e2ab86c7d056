import { type EndedStep, kaplanMeier, type Wait, type WeibullFit, weibullFit } from '@/engine'
import { dayNumber } from '@/scenarios/calendar-date'
import type { Precedent } from '@/scenarios/history.types'
import { type Negotiation, UNRESOLVED } from '@/scenarios/negotiation'
import type { WeekShares } from '../types'

/** How many of the comparable cases, and in the model how many futures of 1, are settled by the end of a week. */
export type SettledWeek = {
  readonly week: number
  readonly model: number
  readonly precedents: number
  readonly low: number // 95 % interval of the precedents' share
  readonly high: number
}

export type PrecedentComparison = {
  readonly byWeek: readonly SettledWeek[]
  readonly settled: readonly Precedent[] // by the day, in order of their start
  readonly stillOpen: readonly Precedent[] // begun by the day and settled after it: they count as open that long
  readonly leftOut: readonly Precedent[] // begun by the day, no ending found: open or not is not known
  readonly endings: Readonly<Record<string, number>> // of the settled ones, counted
  readonly fit?: WeibullFit // of the waits; none where nothing was settled
}

/** An ending that the model has no group for. */
const OTHER = 'other'

const weeksBetween = (from: string, to: string): number => (dayNumber(to) - dayNumber(from)) / 7

function lastStep(steps: readonly EndedStep[], week: number): Omit<SettledWeek, 'week' | 'model'> {
  const step = steps.findLast(({ time }) => time <= week)
  return step === undefined
    ? { precedents: 0, low: 0, high: 0 }
    : { precedents: step.share, low: step.low, high: step.high }
}

/**
 * The waits of comparable cases beside a preset's answer by week. A wait runs from the demand to any ending, one the model
 * has no name for included; the model's runs from its start date, which can lie long after the demand. Knowledge is that
 * of `asOf`: what began later is not there, and what ended later is still open. The cases were found and not drawn, so
 * the interval speaks of chance alone.
 * @param byWeek of the answer. @param without ids to leave out: the case itself is no precedent of its own.
 */
export function precedentComparison(
  { groups }: Pick<Negotiation, 'groups'>,
  precedents: readonly Precedent[],
  byWeek: readonly WeekShares[],
  asOf: string,
  without: readonly string[] = [],
): PrecedentComparison {
  const begun = precedents
    .filter(({ id, start }) => !without.includes(id) && dayNumber(start) <= dayNumber(asOf))
    .toSorted((a, b) => dayNumber(a.start) - dayNumber(b.start))
  const isSettled = ({ end }: Precedent): boolean => end !== undefined && dayNumber(end) <= dayNumber(asOf)
  const settled = begun.filter(isSettled)
  const leftOut = begun.filter(({ end }) => end === undefined)
  const stillOpen = begun.filter((precedent) => precedent.end !== undefined && !isSettled(precedent))
  const waits: readonly Wait[] = [
    ...settled.map(({ start, end }) => ({ time: weeksBetween(start, end ?? start), ended: true })),
    ...stillOpen.map(({ start }) => ({ time: weeksBetween(start, asOf), ended: false })),
  ]
  const steps = kaplanMeier(waits)
  const counted = [...groups.map(({ id }) => id), OTHER].map(
    (group) => [group, settled.filter(({ ending }) => ending === group).length] as const,
  )
  return {
    byWeek: byWeek.map(({ week, [UNRESOLVED]: open = 0 }) => ({ week, model: 1 - open, ...lastStep(steps, week) })),
    settled,
    stillOpen,
    leftOut,
    endings: Object.fromEntries(counted),
    ...(settled.length === 0 ? {} : { fit: weibullFit(waits) }),
  }
}
