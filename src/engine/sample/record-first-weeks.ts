import type { RecorderTables } from './pack-recorder'
import { maxRuns, mix, type SeedWords } from './run-state'

/** The longest horizon whose weeks fit into a byte. */
const mostWeeks = 255

/**
 * The week in which each event first happened in runs `firstRun … firstRun + nRuns − 1`, 0 where it never did:
 * [events × runs], event-major. The runs are those of `recordRuns`, bit for bit; any split into ranges gives the same.
 * @param paths the graph's event paths, as indices of `nEvents` events.
 * @throws {RangeError} if the runs are not whole numbers in 0 … 2³² − 1, or the horizon is past 255 weeks.
 */
export function recordFirstWeeks(
  tables: RecorderTables,
  paths: readonly (readonly number[])[],
  nEvents: number,
  words: SeedWords,
  firstRun: number,
  nRuns: number,
): Uint8Array {
  const { nTransient, start, horizon, weekBase, rowOf, rows, guide, stateBits, pathOf } = tables
  const isAddressed = Number.isInteger(firstRun) && Number.isInteger(nRuns) && firstRun >= 0 && nRuns >= 0
  if (!isAddressed || firstRun + nRuns > maxRuns)
    throw new RangeError(`Runs ${firstRun} + ${nRuns} cannot be addressed; runs are whole numbers below ${maxRuns}.`)
  if (horizon > mostWeeks) throw new RangeError(`A horizon of ${horizon} weeks; up to ${mostWeeks} fit into a byte.`)
  const first = new Uint8Array(nEvents * nRuns)
  const placeMask = (1 << stateBits) - 1
  for (let i = 0; i < nRuns; i++) {
    const run = firstRun + i
    let s0 = mix(run ^ words[0]!) * 2.3283064365386963e-10
    let s1 = mix(run + words[1]!) * 2.3283064365386963e-10
    let s2 = mix((run ^ words[2]!) + 0x9e3779b9) * 2.3283064365386963e-10
    let c = 1
    let place = start
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
      const path = pathOf[next >>> stateBits]!
      if (path >= 0)
        for (const event of paths[path]!) if (first[event * nRuns + i] === 0) first[event * nRuns + i] = week
      place = next & placeMask
    }
  }
  return first
}
