import type { Chain } from '../chain/chain'
import type { Condition } from '../solve/condition'
import type { RecorderTables } from './pack-recorder'
import { requireRuns, type SeedWords } from './run-state'
import { walkRun } from './walk-run'

/**
 * In which of runs `firstRun … firstRun + nRuns − 1` the conditions hold, as `solveConditional` understands them: 1 or 0.
 * Shape: [nRuns]. The draws and choices are those of `traceRun`.
 * @param chain the one the tables were packed from.
 * @throws {RangeError} for more than 31 conditions, or runs that cannot be addressed.
 */
export function checkRuns(
  chain: Chain,
  tables: RecorderTables,
  words: SeedWords,
  conditions: readonly Condition[],
  firstRun: number,
  nRuns: number,
): Uint8Array {
  if (conditions.length > 31) throw new RangeError(`${conditions.length} conditions; up to 31 are allowed.`)
  requireRuns(firstRun, nRuns)
  const { start, horizon, stateAt } = tables
  const bit = (on: Condition['on'], at: number) =>
    conditions.reduce(
      (bits, condition, i) => (condition.on === on && condition.marks[at] === 1 ? bits | (1 << i) : bits),
      0,
    )
  const pathBits = Int32Array.from({ length: tables.eventsLow.length }, (_, path) => bit('path', path))
  const placeBits = Int32Array.from(stateAt, (state) => bit('state', state))
  const open = Int32Array.from({ length: chain.horizon + 1 }, (_, week) =>
    conditions.reduce((bits, { by }, i) => ((by ?? horizon) >= week ? bits | (1 << i) : bits), 0),
  )
  const wished = conditions.reduce((bits, { happened }, i) => (happened ? bits | (1 << i) : bits), 0)
  const fits = new Uint8Array(nRuns)
  let seen = 0
  let place = start // where the run stood after its last move, in week `at`
  let at = 0
  const onMove = (week: number, path: number, to: number): void => {
    if (week > at) seen |= placeBits[place]! & open[at]! // the week of that move is over: it stood there at its end
    seen |= pathBits[path]! & open[week]!
    place = to
    at = week
  }
  for (let i = 0; i < nRuns; i++) {
    seen = 0
    place = start
    at = 0
    walkRun(tables, words, firstRun + i, onMove)
    seen |= placeBits[place]! & open[at]!
    fits[i] = Number(seen === wished)
  }
  return fits
}
