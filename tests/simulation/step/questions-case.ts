import { type BadChoice, replay, type Session, type Timeline } from '@/simulation/step'
import { game, quiet, scenario } from './questions-game'

export const HORIZON = scenario.horizonWeeks

export const session = (run: number, over: Partial<Session> = {}): Session => ({
  ...{ seed: 'game', run, choices: [] },
  ...over,
})

export const play = (given: Session, until = HORIZON, numbers = quiet, horizon = HORIZON): Timeline | BadChoice =>
  replay(game, scenario, numbers, horizon, given, until)

/** The timeline of a session whose choices are all legal. */
export function timelineOf(given: Session, until = HORIZON, numbers = quiet, horizon = HORIZON): Timeline {
  const played = play(given, until, numbers, horizon)
  if (played.status === 'bad') throw new Error(`${played.event} is refused in week ${played.week}`)
  return played
}
