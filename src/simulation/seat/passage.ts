import type { Party } from '@/machines/event-record'
import type { Negotiation } from '@/scenarios/negotiation'
import type { PlayedStep, Timeline } from '../step/types'
import type { Passage, Stop } from './types'

/** A place in a history: a week, a step of it, and the next event of the step. */
export type Place = { readonly week: number; readonly slot: number; readonly at: number }

/** Where a decision is made: before its step, or after what has happened in it. */
export const placeOf = ({ week, slot, events }: Pick<Stop, 'week' | 'slot' | 'events'>): Place => ({
  ...{ week, slot, at: events.length },
})

export const isBefore = (a: Place, b: Place): boolean =>
  a.week !== b.week ? a.week < b.week : a.slot !== b.slot ? a.slot < b.slot : a.at < b.at

export type StepInWeek = PlayedStep & { readonly week: number }

/** Every step of a history as far as it was played, the one that waits included. */
export function stepsOfTimeline(timeline: Timeline): readonly StepInWeek[] {
  const played = timeline.weeks.flatMap(({ week, steps }) => steps.map((step) => ({ ...step, week })))
  if (timeline.status !== 'pending') return played
  const { pending } = timeline
  const { week } = pending
  return [...played, ...pending.steps.map((step) => ({ ...step, week })), pending]
}

/** What happened from one place on, up to another: what nobody outside sees is told of the seats alone. */
export function passageOf(
  { events }: Pick<Negotiation, 'events'>,
  timeline: Timeline,
  seats: readonly Party[],
  from: Place,
  to: Place | undefined,
): Passage {
  const steps = stepsOfTimeline(timeline)
  const told = steps.flatMap((step) =>
    step.events.flatMap((event, at) => {
      const place = { week: step.week, slot: step.slot, at }
      if (isBefore(place, from) || (to !== undefined && !isBefore(place, to))) return []
      const party = events[event]?.party ?? ''
      const own = step.chosen[at] === true && seats.includes(party)
      return events[event]?.isHidden === true && !own ? [] : [{ week: step.week, event, party, own }]
    }),
  )
  const until = to?.week ?? timeline.weeks.length + 1
  const weeks = Math.max(0, until - from.week)
  const loud = new Set(told.map(({ week }) => week))
  const quiet = Array.from({ length: weeks }, (_, i) => from.week + i).filter((week) => !loud.has(week)).length
  return { weeks, quiet, events: told }
}
