import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { type BadChoice, createReplayer, replay, type Session, type Timeline } from '@/simulation/step'
import { playable } from '../../forced-sale'

export const HORIZON = 104
/** Most weeks of talks are crowded: Σp is far above 1 there. */
export const crowding = { bd_near: 0.9, bid_enter: 0.9, us_concede: 0.9, tar_threat: 0.9, bd_open: 0.9 }

export const session = (run: number, over: Partial<Session> = {}): Session => ({
  seed: 'step',
  run,
  choices: [],
  ...over,
})

export const play = (given: Session, until = HORIZON, changes = {}): Timeline | BadChoice =>
  replay(playable, tiktok2025, changes, HORIZON, given, until)

/** The timeline of a session whose choices are all legal. */
export function timelineOf(given: Session, until = HORIZON, changes = {}): Timeline {
  const played = play(given, until, changes)
  if (played.status === 'bad') throw new Error(`${played.event} is refused in week ${played.week}`)
  return played
}

/** Every own answer that comes up is given as the model is most likely to give it. */
export function playSeat(given: Session, until = HORIZON, changes = {}): { session: Session; timeline: Timeline } {
  const remembered = createReplayer()
  let at = given
  for (;;) {
    const timeline = remembered(playable, tiktok2025, changes, HORIZON, at, until)
    if (timeline.status === 'bad') throw new Error(`${timeline.event} is refused in week ${timeline.week}`)
    if (timeline.status !== 'pending') return { session: at, timeline }
    const { week, alternatives } = timeline.pending
    const likeliest = alternatives.reduce((most, one) => (one.chance > most.chance ? one : most))
    // A drawn headline might be taken for an own move of the same name: hold out first, in so many words.
    const isFirst = timeline.pending.picked.length === 0 && !timeline.pending.scheduled
    const held = isFirst ? [{ week, event: 'nothing' }] : []
    at = { ...at, choices: [...at.choices, ...held, { week, event: likeliest.event }] }
  }
}
