import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { type Choice, replay, type Timeline } from '@/simulation/step'
import { playable } from '../forced-sale'

const HORIZON = 104

/** A run from a seat that waits at every question of its own, until an answer of its own is due. */
export function waitingSeat(seat: 'host' | 'home', run: number): Timeline & { readonly status: 'pending' } {
  const choices: Choice[] = []
  for (;;) {
    const played = replay(playable, tiktok2025, {}, HORIZON, { seed: 'tiktok-1', run, choices, seat }, HORIZON)
    if (played.status !== 'pending') throw new Error(`The seat of ${seat} never has an answer to give.`)
    if (played.pending.kind === 'answer') return played
    choices.push({ week: played.pending.week, event: played.pending.nothing ?? '' })
  }
}
