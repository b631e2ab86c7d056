import type { Party } from '@/machines/event-record'
import { details } from '@/scenarios/forced-sale/details'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { createSeatPlayer, type Decision, type SeatGame, type SeatTable, type Stop } from '@/simulation/seat'
import { playable } from '../../forced-sale'

const NO_CHANGES = {}
export const HORIZON = tiktok2025.horizonWeeks

export const tableOf = (game: SeatGame, play = createSeatPlayer()): SeatTable =>
  play(playable, tiktok2025, NO_CHANGES, HORIZON, details.seats, game)

/** A game whose every decision is chosen by `choose`, to its end; `asked` sees each table on the way. */
export function playedGame(
  { run, seats }: Pick<SeatGame, 'run' | 'seats'>,
  choose: (stop: Stop, party: Party, events: readonly string[]) => string,
  asked: (table: SeatTable) => void = () => undefined,
): { readonly game: SeatGame; readonly table: Extract<SeatTable, { status: 'ended' }> } {
  const play = createSeatPlayer()
  const decisions: Decision[] = []
  for (;;) {
    const game: SeatGame = { seed: 'seat', run, seats, decisions: [...decisions] }
    const table = tableOf(game, play)
    if (table.status === 'bad') throw new Error(`${table.decision.event} is not offered`)
    if (table.status === 'ended') return { game, table }
    asked(table)
    for (const { party, events } of table.stop.options)
      decisions.push({ party, event: choose(table.stop, party, events) })
  }
}

/** A choice among events that depends on the run and the stop alone. */
export function anyOf(run: number): (stop: Stop, party: Party, events: readonly string[]) => string {
  const draw = seeded(run + 1)
  return (_stop, _party, events) => events[Math.floor(draw() * events.length)]!
}

/** Numbers in [0, 1) by a linear congruence: enough to choose with, never to measure by. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
