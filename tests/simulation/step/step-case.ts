import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { QUESTIONS } from '@/scenarios/forced-sale/week-kinds'
import type { View } from '@/scenarios/negotiation'
import type { PartyPayoffs } from '@/scenarios/scenario.schema'
import {
  type BadChoice,
  type Choice,
  createReplayer,
  type Pending,
  replay,
  type Session,
  type Timeline,
} from '@/simulation/step'
import { playable } from '../../forced-sale'

export const HORIZON = 104
/** Most weeks of talks, and of one bidder, are crowded: Σp is far above 1 there. */
export const crowding = {
  ...{ bd_near: 0.9, bid_enter: 0.9, bid_withdraw: 0.9, us_concede: 0.9, tar_threat: 0.9, bd_open: 0.9 },
}

export type Question = (typeof QUESTIONS)[number]

/** A week's choices: each question brings what is named of it, a headline and its answers, and else nothing. */
export const quietBut = (
  week: number,
  named: Partial<Record<Question, readonly NegotiationEventType[]>> = {},
): readonly Choice[] =>
  QUESTIONS.flatMap<string>((question) => named[question] ?? [`nothing.${question}`]).map((event) => ({ week, event }))

export const session = (run: number, over: Partial<Session> = {}): Session => ({
  seed: 'step',
  run,
  choices: [],
  ...over,
})

/** What a week begun so is worth to a party. */
export function worthOfWeek({ weeks }: PartyPayoffs, { law, level }: View): number {
  const worths = weeks as Partial<Record<string, number>>
  return (worths[String(law)] ?? 0) + (worths[level === 'standstillElevated' ? 'truce' : String(level)] ?? 0)
}

/** No history is worth more to a party, or less than minus this: an ending, and in every week one law and one level. */
export function mostOf({ endings, weeks }: PartyPayoffs, horizon = HORIZON): number {
  const size = (worths: readonly unknown[]) => Math.max(...worths.map((worth) => Math.abs(Number(worth))))
  const { sold, buyer, ...others } = endings as Readonly<Record<string, object | number>>
  const { elevated, embargo, truce, ...laws } = weeks as Readonly<Record<string, number>>
  const ofWeek = size(Object.values(laws)) + size([elevated, embargo, truce])
  const ofSale = size(Object.values(sold ?? {})) + size(Object.values(buyer ?? {}))
  return Math.max(ofSale, size(Object.values(others))) + horizon * ofWeek
}

export const play = (given: Session, until = HORIZON, changes = {}, horizon = HORIZON): Timeline | BadChoice =>
  replay(playable, tiktok2025, changes, horizon, given, until)

/** The timeline of a session whose choices are all legal. */
export function timelineOf(given: Session, until = HORIZON, changes = {}, horizon = HORIZON): Timeline {
  const played = play(given, until, changes, horizon)
  if (played.status === 'bad') throw new Error(`${played.event} is refused in week ${played.week}`)
  return played
}

/**
 * Plays a seat to `until`: at every question it holds out, every answer is given as the model is most likely to give it.
 * @param onDue is told what the seat is asked.
 */
export function playSeat(
  given: Session,
  until = HORIZON,
  changes = {},
  horizon = HORIZON,
  onDue?: (here: Pending, given: Session, timeline: Timeline) => void,
): { session: Session; timeline: Timeline } {
  const remembered = createReplayer()
  let at = given
  for (;;) {
    const timeline = remembered(playable, tiktok2025, changes, horizon, at, until)
    if (timeline.status === 'bad') throw new Error(`${timeline.event} is refused in week ${timeline.week}`)
    if (timeline.status !== 'pending') return { session: at, timeline }
    onDue?.(timeline.pending, at, timeline)
    const { week, alternatives, kind, nothing = '' } = timeline.pending
    const likeliest = alternatives.reduce((most, one) => (one.chance > most.chance ? one : most))
    at = { ...at, choices: [...at.choices, { week, event: kind === 'move' ? nothing : likeliest.event }] }
  }
}
