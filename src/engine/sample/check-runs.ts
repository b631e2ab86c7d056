import type { Chain } from '../chain/chain'
import type { Condition } from '../solve/condition'
import type { RecorderTables } from './pack-recorder'
import { maxRuns, mix, type SeedWords } from './run-state'

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
  if (!(firstRun >= 0 && nRuns >= 0 && firstRun + nRuns <= maxRuns))
    throw new RangeError(`Runs ${firstRun} + ${nRuns} cannot be addressed.`)
  const { nTransient, start, horizon, weekBase, rowOf, rows, guide, stateBits, pathOf, stateAt } = tables
  const bit = (on: Condition['on'], at: number) =>
    conditions.reduce(
      (bits, condition, i) => (condition.on === on && condition.marks[at] === 1 ? bits | (1 << i) : bits),
      0,
    )
  const stepBits = Int32Array.from(pathOf, (path) => (path < 0 ? 0 : bit('path', path)))
  const placeBits = Int32Array.from(stateAt, (state) => bit('state', state))
  const open = Int32Array.from({ length: chain.horizon + 1 }, (_, week) =>
    conditions.reduce((bits, { by }, i) => ((by ?? horizon) >= week ? bits | (1 << i) : bits), 0),
  )
  const wished = conditions.reduce((bits, { happened }, i) => (happened ? bits | (1 << i) : bits), 0)
  const placeMask = (1 << stateBits) - 1
  const fits = new Uint8Array(nRuns)
  for (let i = 0; i < nRuns; i++) {
    const run = firstRun + i
    let s0 = mix(run ^ words[0]!) * 2.3283064365386963e-10
    let s1 = mix(run + words[1]!) * 2.3283064365386963e-10
    let s2 = mix((run ^ words[2]!) + 0x9e3779b9) * 2.3283064365386963e-10
    let c = 1
    let place = start
    let seen = placeBits[place]!
    for (let week = 1; week <= horizon && place < nTransient; week++) {
      const t = 2091639 * s0 + c * 2.3283064365386963e-10
      s0 = s1
      s1 = s2
      c = Math.floor(t)
      s2 = t - c
      const draw = (s2 * 4294967296) >>> 0
      const row = rowOf[weekBase[week]! + place]!
      let pair = row + guide[4 * row + (draw >>> 26)]!
      while (draw > rows[pair]!) pair += 2
      const next = rows[pair + 1]!
      place = next & placeMask
      seen |= (stepBits[next >>> stateBits]! | placeBits[place]!) & open[week]!
    }
    fits[i] = Number(seen === wished)
  }
  return fits
}
