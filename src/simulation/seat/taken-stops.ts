import type { Party } from '@/machines/event-record'
import { NOTHING } from '../step/nothing'
import type { Rules } from '../step/rules'
import type { Standing, Timeline } from '../step/types'
import { actsAt } from './acts'
import { isBefore, type Place, passageOf, placeOf, stepsOfTimeline } from './passage'
import type { Decision, Stop, TakenStop } from './types'

/** A stop whose decisions are known, and not yet what came of them. */
export type OpenStop = Stop & { readonly made: readonly Decision[] }

type Chosen = TakenStop['chosen'][number]

/** What became of a decision between its stop and the next. */
function outcomeOf(
  rules: Rules,
  timeline: Timeline,
  stop: OpenStop,
  to: Place | undefined,
  decision: Decision,
): Chosen {
  if (decision.event === NOTHING) return { ...decision, madeInWeek: stop.week }
  const from = placeOf(stop)
  const all = stepsOfTimeline(timeline)
  const isWithin = (place: Place) => !isBefore(place, from) && (to === undefined || isBefore(place, to))
  for (const { week, slot, events, chosen } of all) {
    const at = events.findIndex((event, k) => event === decision.event && chosen[k] === true)
    if (at >= 0 && isWithin({ week, slot, at })) return { ...decision, madeInWeek: week }
  }
  for (const [i, { week, slot, events }] of all.entries()) {
    const [event] = events
    if (event === undefined || !isWithin({ week, slot, at: events.length - 1 })) continue
    const after = all[i + 1]?.before ?? standingAfter(timeline)
    if (!actsAt(rules, after, week, [decision.party]).some((act) => act.event === decision.event))
      return { ...decision, foiledBy: { event, party: partyOf(rules, event), week } }
  }
  return decision
}

const standingAfter = ({ weeks, start }: Timeline): Standing => weeks.at(-1)?.after ?? start
const partyOf = ({ negotiation }: Rules, event: string): Party => negotiation.events[event]?.party ?? ''

/** The stops of a game as far as they are decided, each with what followed up to the next. */
export function takenStops(
  rules: Rules,
  timeline: Timeline,
  seats: readonly Party[],
  stops: readonly OpenStop[],
): readonly TakenStop[] {
  return stops.map((open, i) => {
    const { made, ...stop } = open
    const next = stops[i + 1]
    const to = next === undefined ? undefined : placeOf(next)
    return {
      ...stop,
      chosen: made.map((decision) => outcomeOf(rules, timeline, open, to, decision)),
      passage: passageOf(rules.negotiation, timeline, seats, placeOf(open), to),
    }
  })
}
