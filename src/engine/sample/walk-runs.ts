import { mix, type SeedWords } from './run-state'
import type { SamplerTables } from './sampler-tables'

/** Counts of a block under construction, as in Tally. */
export type OpenTally = { readonly classWeek: Float64Array; readonly counterBins: Float64Array }

/**
 * Books where a run stopped and, of its counters, those in word `w`; classes are booked with word 0 only.
 * Unit: `week` and values in weeks or events, values capped at the horizon.
 */
export function bookRun(
  tables: SamplerTables,
  tally: OpenTally,
  w: number,
  place: number,
  week: number,
  sum: number,
): void {
  const { horizon, nCounters, stopClass, counters } = tables
  if (w === 0) tally.classWeek[stopClass[place]! * (horizon + 1) + week]! += 1
  const high = Math.floor(sum * 2.3283064365386963e-10)
  const low = (sum - high * 4294967296) >>> 0
  for (let c = 0; c < nCounters; c++) {
    if (counters.word[c] !== w) continue
    const value = ((counters.isHigh[c] === 1 ? high : low) >>> counters.shift[c]!) & counters.mask[c]!
    tally.counterBins[c * (horizon + 1) + (value < horizon ? value : horizon)]! += 1
  }
}

const runsAtATime = 256

/**
 * The kernel: walks runs `firstRun … firstRun + nRuns − 1` from a transient start and books them, with one word of
 * counters. Three runs, a, b and c, are under way at once, each in its own week, because the processor can work on two
 * while it waits for a row of the third; a finished run is replaced by the next, those beyond the last are not booked.
 * Draws are those of `drawsOfRun` bit for bit, choices those of `selectEdge`.
 *
 * Spelled out three times and with literal numbers on purpose: a constant from another module is read and unboxed at
 * every use, which doubled the time. So is the outer loop that looks the tables up again: a compiler that enters a
 * running function does so in an inner loop, where it knows nothing of the arrays and is half as fast; it knows them
 * from the next round on.
 *
 * Shapes: `words` as from `seedWords`, `tally` as in Tally. `w`: which word of the counters.
 */
export function walkRuns(
  tables: SamplerTables,
  words: SeedWords,
  firstRun: number,
  nRuns: number,
  w: number,
  tally: OpenTally,
): void {
  const lastRun = firstRun + nRuns
  for (let first = firstRun; first < lastRun; first += runsAtATime) {
    const { nTransient, start, horizon, weekBase, rowOf, rows, guide, stateBits } = tables
    const { adds, nSteps } = tables.counters
    const firstAdd = w * nSteps
    const placeMask = (1 << stateBits) - 1
    const m0 = words[0]!
    const m1 = words[1]!
    const m2 = words[2]!
    const endRun = Math.min(first + runsAtATime, lastRun)
    let next = first
    let open = endRun - first
    // Lanes that have just finished a run which is not to be booked.
    let aRun = endRun
    let aWeek = horizon
    let aPlace = start
    let aSum = 0.5
    let a0 = 0.5
    let a1 = 0.5
    let a2 = 0.5
    let aCarry = 0.5
    let bRun = endRun
    let bWeek = horizon
    let bPlace = start
    let bSum = 0.5
    let b0 = 0.5
    let b1 = 0.5
    let b2 = 0.5
    let bCarry = 0.5
    let cRun = endRun
    let cWeek = horizon
    let cPlace = start
    let cSum = 0.5
    let c0 = 0.5
    let c1 = 0.5
    let c2 = 0.5
    let cCarry = 0.5
    while (open > 0) {
      if (aWeek >= horizon || aPlace >= nTransient) {
        if (aRun < endRun) {
          bookRun(tables, tally, w, aPlace, aWeek, aSum)
          open--
        }
        aRun = next++
        a0 = mix(aRun ^ m0) * 2.3283064365386963e-10
        a1 = mix(aRun + m1) * 2.3283064365386963e-10
        a2 = mix((aRun ^ m2) + 0x9e3779b9) * 2.3283064365386963e-10
        aCarry = 1
        aPlace = start
        aWeek = 0
        aSum = 0
      }
      if (bWeek >= horizon || bPlace >= nTransient) {
        if (bRun < endRun) {
          bookRun(tables, tally, w, bPlace, bWeek, bSum)
          open--
        }
        bRun = next++
        b0 = mix(bRun ^ m0) * 2.3283064365386963e-10
        b1 = mix(bRun + m1) * 2.3283064365386963e-10
        b2 = mix((bRun ^ m2) + 0x9e3779b9) * 2.3283064365386963e-10
        bCarry = 1
        bPlace = start
        bWeek = 0
        bSum = 0
      }
      if (cWeek >= horizon || cPlace >= nTransient) {
        if (cRun < endRun) {
          bookRun(tables, tally, w, cPlace, cWeek, cSum)
          open--
        }
        cRun = next++
        c0 = mix(cRun ^ m0) * 2.3283064365386963e-10
        c1 = mix(cRun + m1) * 2.3283064365386963e-10
        c2 = mix((cRun ^ m2) + 0x9e3779b9) * 2.3283064365386963e-10
        cCarry = 1
        cPlace = start
        cWeek = 0
        cSum = 0
      }
      aWeek++
      bWeek++
      cWeek++
      const aT = 2091639 * a0 + aCarry * 2.3283064365386963e-10
      const bT = 2091639 * b0 + bCarry * 2.3283064365386963e-10
      const cT = 2091639 * c0 + cCarry * 2.3283064365386963e-10
      a0 = a1
      b0 = b1
      c0 = c1
      a1 = a2
      b1 = b2
      c1 = c2
      aCarry = Math.floor(aT)
      bCarry = Math.floor(bT)
      cCarry = Math.floor(cT)
      a2 = aT - aCarry
      b2 = bT - bCarry
      c2 = cT - cCarry
      const aDraw = (a2 * 4294967296) >>> 0
      const bDraw = (b2 * 4294967296) >>> 0
      const cDraw = (c2 * 4294967296) >>> 0
      const aRow = rowOf[weekBase[aWeek]! + aPlace]!
      const bRow = rowOf[weekBase[bWeek]! + bPlace]!
      const cRow = rowOf[weekBase[cWeek]! + cPlace]!
      let aPair = aRow + guide[4 * aRow + (aDraw >>> 26)]!
      let bPair = bRow + guide[4 * bRow + (bDraw >>> 26)]!
      let cPair = cRow + guide[4 * cRow + (cDraw >>> 26)]!
      while (aDraw > rows[aPair]!) aPair += 2
      while (bDraw > rows[bPair]!) bPair += 2
      while (cDraw > rows[cPair]!) cPair += 2
      const aNext = rows[aPair + 1]!
      const bNext = rows[bPair + 1]!
      const cNext = rows[cPair + 1]!
      aSum += adds[firstAdd + (aNext >>> stateBits)]!
      bSum += adds[firstAdd + (bNext >>> stateBits)]!
      cSum += adds[firstAdd + (cNext >>> stateBits)]!
      aPlace = aNext & placeMask
      bPlace = bNext & placeMask
      cPlace = cNext & placeMask
    }
  }
}
