import { runState, type SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'

/** Where a run stops: a place, and the week. */
export type Stop = { readonly place: number; readonly week: number }

const CELLS = 64
const NOTHING = 255

/**
 * Walks one run as `walkRuns` does, one at a time, and tells of everything that happens: `onMove(week, path, to)`, `to` the place
 * it leads to, in the order in which it happens. Draws are those of `drawsOfRun` bit for bit, choices those of `selectEdge`.
 * @throws {RangeError} if `run` is not a whole number in 0 … 2³² − 1.
 */
export function walkRun(
  tables: SamplerTables,
  words: SeedWords,
  run: number,
  onMove?: (week: number, path: number, to: number) => void,
): Stop {
  const { nTransient, start, horizon, slots, stepClass, stepMove, rowClass, firstMove, moves, stateBits } = tables
  const { boundStart, bounds, guide } = tables
  const placeMask = (1 << stateBits) - 1
  let { s0, s1, s2, c } = runState(words, run)
  let place = start
  let step = 0
  const end = horizon * slots
  while (step < end && place < nTransient) {
    const t = 2091639 * s0 + c * 2.3283064365386963e-10
    s0 = s1
    s1 = s2
    c = Math.floor(t)
    s2 = t - c
    const own = rowClass[stepClass[step++]! + place]!
    let k = guide[CELLS * own + ((s2 * CELLS) | 0)]!
    if (k === NOTHING) continue
    const first = boundStart[own]!
    while (s2 >= bounds[first + k]!) k++
    const move = moves[firstMove[stepMove[step - 1]! + place]! + k]!
    if (move === 0) continue
    place = (place + move) & placeMask
    onMove?.(Math.ceil(step / slots), (move >>> stateBits) - 1, place)
  }
  return { place, week: Math.ceil(step / slots) }
}
