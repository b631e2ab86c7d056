import type { Chain } from '../chain/chain'
import { classOutcome } from './class-outcome'
import { type CounterWords, packCounters } from './pack-counters'
import { movesOf } from './pack-moves'

/**
 * What the kernel reads: typed arrays and numbers only, so that a worker can have a copy. The week is `slots` steps long; a slot
 * in which nothing is asked takes its draw like any other.
 *
 * A row of class c has the bounds `bounds[boundStart[c] + k]`: its k-th move is chosen by draws below the bound and not below
 * the one before; the last is above every draw. `guide[64 c + i]` is the first k that a draw from i ÷ 64 on can choose, or
 * 255 where nothing happens for sure, which is most often so.
 */
export type SamplerTables = {
  readonly nTransient: number
  readonly start: number // place
  readonly horizon: number // weeks
  readonly slots: number // draws a week
  readonly nClasses: number
  readonly nOutcomes: number
  readonly nCounters: number
  readonly classOutcome: Uint8Array // [classes]
  readonly stopClass: Uint16Array // [n] by place, as in Tally
  readonly stepClass: Uint32Array // [horizon × slots] layer · n, into `rowClass`
  readonly stepMove: Uint32Array // [horizon × slots] shape · n, into `firstMove`
  readonly rowClass: Uint16Array // as in Moves
  readonly firstMove: Uint32Array
  readonly moves: Uint32Array
  readonly stateBits: number
  readonly boundStart: Uint32Array // [row classes + 1] behind the chain's the class of an empty row
  readonly bounds: Float64Array
  readonly guide: Uint8Array // [(row classes + 1) × 64]
  readonly counters: CounterWords
}

const CELLS = 64
const ABOVE_ALL = 2
const NOTHING = 255

/** The bounds of every row class, in the fixed order, nothing last, and the guide that spares most of the search. */
function packBounds({ classStart, chance, quiet }: Chain): Pick<SamplerTables, 'boundStart' | 'bounds' | 'guide'> {
  const classes = quiet.length
  const boundStart = new Uint32Array(classes + 1).fill(chance.length + classes)
  const bounds = new Float64Array(chance.length + classes + 1).fill(ABOVE_ALL)
  const guide = new Uint8Array((classes + 1) * CELLS).fill(NOTHING)
  for (let c = 0; c < classes; c++) {
    const first = classStart[c]! + c
    const last = classStart[c + 1]! + c
    boundStart[c] = first
    let cumulative = 0
    let possible = last
    for (let at = first; at < last; at++) {
      const p = chance[at - c]!
      cumulative += p
      bounds[at] = cumulative
      if (p > 0) possible = at
    }
    // Where something must happen, the last that can reaches up to 1: the rounding of the sum leaves no gap.
    if (quiet[c] === 0) bounds[possible] = ABOVE_ALL
    let k = 0
    for (let cell = 0; cell < CELLS && k < last - first; cell++) {
      while (cell / CELLS >= bounds[first + k]!) k++
      if (k < last - first) guide[CELLS * c + cell] = Math.min(k, NOTHING - 1)
    }
  }
  return { boundStart, bounds, guide }
}

/** The layer of every slot of every week; `layers.length` where nothing is asked. */
function layerOfSlots({ horizon, slots, layers, steps, weekStart }: Chain): Uint8Array {
  const asked = new Uint8Array(horizon * slots).fill(layers.length)
  for (let week = 1; week <= horizon; week++)
    for (let at = weekStart[week]!; at < weekStart[week + 1]!; at++)
      asked[(week - 1) * slots + layers[steps[at]!]!.slot] = steps[at]!
  return asked
}

/**
 * Lays a chain out for `sampleBlock`. What depends on its structure alone is made once; a change of numbers refills the bounds.
 * @throws {RangeError} if states and paths do not fit into 32 bits together, or an ending has two outcomes.
 */
export function packSampler(chain: Chain): SamplerTables {
  const { n, horizon, slots, ending, outcome } = chain
  const { nTransient, stateAt, start, stateBits, nPaths, rowClass, firstMove, moves, shapeOf } = movesOf(chain)
  const asked = layerOfSlots(chain)
  const nEndings = chain.endings.length
  const stopClass = (state: number) => (ending[state]! < 0 ? nEndings + outcome[state]! : ending[state]!)
  return {
    nTransient,
    start: start(chain.start),
    horizon,
    slots,
    nClasses: nEndings + chain.outcomes.length,
    nOutcomes: chain.outcomes.length,
    nCounters: chain.counterIds.length,
    classOutcome: classOutcome(chain),
    stopClass: Uint16Array.from(stateAt, stopClass),
    stepClass: Uint32Array.from(asked, (layer) => layer * n),
    stepMove: Uint32Array.from(asked, (layer) => shapeOf[layer]! * n),
    rowClass,
    firstMove,
    moves,
    stateBits,
    ...packBounds(chain),
    counters: packCounters(chain, stateAt, nPaths),
  }
}
