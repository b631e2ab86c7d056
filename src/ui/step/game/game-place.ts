import type { Party } from '@/machines/event-record'
import type { Place } from '@/simulation/link/places'

/** How far a game at a seat has come. What was chosen is all there is to it: everything else is played again from that. */
export type GamePlace = {
  readonly seat: Party
  readonly run: number
  /** What was chosen at each stop, in order. */
  readonly decisions: readonly string[]
  /** Whether the next decision is on screen, or the debrief; else what came of the last one, or the brief. */
  readonly isDue: boolean
  /** Values are shown before the choice. */
  readonly isCoached: boolean
  /** The same luck was played before. */
  readonly isReplayed: boolean
  /** What never signing was guessed to be worth, in points; `skipped` where the guess was. */
  readonly guess: number | 'skipped' | undefined
}

/** The game of a link's options at a seat. */
export function gamePlaceOf({ options }: Pick<Place, 'options'>, seat: Party): GamePlace {
  const { run, ch = '', due, coach, again, say } = options
  return {
    seat,
    run: run === undefined ? 0 : Number(run),
    decisions: ch.split(',').filter((event) => event !== ''),
    isDue: due !== undefined,
    isCoached: coach !== undefined,
    isReplayed: again !== undefined,
    guess: say === undefined ? undefined : say === '-' ? 'skipped' : Number(say),
  }
}

/** The options of a link for a game; what says nothing new is left out. */
export function optionsOfGame({
  seat,
  run,
  decisions,
  isDue,
  isCoached,
  isReplayed,
  guess,
}: GamePlace): Place['options'] {
  return {
    run: String(run),
    seat,
    ...(decisions.length === 0 ? {} : { ch: decisions.join(',') }),
    ...(isDue ? { due: '1' } : {}),
    ...(isCoached ? { coach: '1' } : {}),
    ...(isReplayed ? { again: '1' } : {}),
    ...(guess === undefined ? {} : { say: guess === 'skipped' ? '-' : String(guess) }),
  }
}
