import type { Numbers } from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import type { PlayableNegotiation } from '../playable-negotiation'
import { playOn, type replay } from './replay'
import { rulesOf } from './rules'
import type { BadChoice, Choice, Session, StepWeek, Timeline } from './types'

type Held = {
  readonly negotiation: PlayableNegotiation
  readonly scenario: BareCase
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
      session.seat === given.session.seat &&
      session.beside === given.session.beside
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

/** Where *Let chance decide* stops: the next headline, an own decision that is due, or the horizon; `quiet` weeks were passed. */
type NextHeadline =
  | {
      readonly status: 'headline' | 'pending'
      readonly week: number
      readonly quiet: number
      readonly events: readonly string[]
    }
  | { readonly status: 'ended'; readonly week: number; readonly quiet: number }

/** Runs a history on from the end of `week` to its next headline. A history that has ended there stays where it is. */
export function headlineAfter(
  negotiation: PlayableNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  session: Session,
  week: number,
  play: typeof replay = createReplayer(),
): NextHeadline | BadChoice {
  for (let until = week; ; until++) {
    const timeline = play(negotiation, scenario, changes, horizonWeeks, session, until)
    if (timeline.status === 'bad') return timeline
    const quiet = Math.max(0, timeline.weeks.length - week)
    const last = timeline.weeks.at(-1)
    if (last !== undefined && last.week > week && last.events.length > 0)
      return { status: 'headline', week: last.week, quiet: quiet - 1, events: last.events }
    if (timeline.status === 'pending') {
      const { week: due, steps, events } = timeline.pending
      return { status: 'pending', week: due, quiet, events: [...steps.flatMap((step) => step.events), ...events] }
    }
    if (timeline.status === 'ended') return { status: 'ended', week: timeline.end.week, quiet }
  }
}
