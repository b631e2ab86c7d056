import type { Numbers } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { PlayableNegotiation } from '../playable-negotiation'
import { playOn, type replay } from './replay'
import { rulesOf } from './rules'
import type { BadChoice, Choice, Session, StepWeek, Timeline } from './types'

type Held = {
  readonly negotiation: PlayableNegotiation
  readonly scenario: Scenario
  readonly changes: Numbers
  readonly horizonWeeks: number
  readonly session: Session
  readonly timeline: Timeline
}

/** The first week for which two lists of choices say something else; Infinity where they are the same. */
function firstUnlikeWeek(a: readonly Choice[], b: readonly Choice[]): number {
  const i = Array.from({ length: Math.max(a.length, b.length) }).findIndex(
    (_, k) => a[k]?.week !== b[k]?.week || a[k]?.event !== b[k]?.event,
  )
  return i === -1
    ? Number.POSITIVE_INFINITY
    : Math.min(a[i]?.week ?? Number.POSITIVE_INFINITY, b[i]?.week ?? Number.POSITIVE_INFINITY)
}

/**
 * `replay` that remembers its latest history: weeks both sessions share are not played again, so a step costs a week
 * and a step back nothing. The answer is the straight replay's, always.
 */
export function createReplayer(): typeof replay {
  let held: Held | undefined
  const sharedWith = (given: Omit<Held, 'timeline'>): readonly StepWeek[] => {
    if (held === undefined) return []
    const { negotiation, session, timeline, scenario, changes, horizonWeeks } = held
    const isSame =
      negotiation === given.negotiation &&
      scenario === given.scenario &&
      changes === given.changes &&
      horizonWeeks === given.horizonWeeks &&
      session.seed === given.session.seed &&
      session.run === given.session.run &&
      session.seat === given.session.seat
    const unlike = firstUnlikeWeek(session.choices, given.session.choices)
    return isSame ? timeline.weeks.slice(0, Math.min(timeline.weeks.length, unlike - 1)) : []
  }
  return (negotiation, scenario, changes, horizonWeeks, session, untilWeek): Timeline | BadChoice => {
    const given = { negotiation, scenario, changes, horizonWeeks, session }
    const shared = sharedWith(given)
    const start = shared.length === 0 ? undefined : held?.timeline.start
    const known = shared.slice(0, Math.max(0, untilWeek))
    const timeline = playOn(rulesOf(negotiation, scenario, changes, horizonWeeks), session, untilWeek, start, known)
    // A step back must not forget the weeks ahead: they are played again otherwise.
    const isBehind = known.length < shared.length
    if (timeline.status !== 'bad' && !isBehind) held = { ...given, timeline }
    return timeline
  }
}
