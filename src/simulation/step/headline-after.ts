import type { Numbers } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { PlayableNegotiation } from '../playable-negotiation'
import type { replay } from './replay'
import { createReplayer } from './replayer'
import type { BadChoice, Session } from './types'

/** Where *Let chance decide* stops: the next headline, an own answer that is due, or the horizon; `quiet` weeks were passed. */
export type NextHeadline =
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
  scenario: Scenario,
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
    if (timeline.status === 'pending')
      return { status: 'pending', week: timeline.pending.week, quiet, events: timeline.pending.events }
    if (timeline.status === 'ended') return { status: 'ended', week: timeline.end.week, quiet }
  }
}
