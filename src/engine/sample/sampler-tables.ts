import type { Chain } from '../chain/chain'
import { classOutcome } from './class-outcome'
import { type CounterWords, numberSteps, packCounters } from './pack-counters'
import { packedOrder, packRows } from './pack-rows'

/**
 * What the kernel reads: typed arrays and numbers only, so that a worker can have a copy. States are renumbered, those
 * a run goes on from first: places 0 … nTransient − 1.
 */
export type SamplerTables = {
  readonly nTransient: number
  readonly start: number // place
  readonly horizon: number // weeks
  readonly nClasses: number
  readonly nOutcomes: number
  readonly nCounters: number
  readonly classOutcome: Uint8Array // [classes]
  readonly stopClass: Uint16Array // [n] by place
  readonly weekBase: Uint32Array // [horizon + 1] layer · n
  readonly rowOf: Uint32Array // [layers × n] first word of a row, see PackedRows
  readonly rows: Uint32Array
  readonly guide: Uint8Array // the same memory by bytes
  readonly stateBits: number // of a pair's second word; above them the step
  readonly counters: CounterWords
}

/**
 * Lays a chain out for `sampleBlock`; a few milliseconds.
 * @throws {RangeError} if states and counted steps do not fit into 32 bits together, or an ending has two outcomes.
 */
export function packSampler(chain: Chain): SamplerTables {
  const { n, horizon, ending, outcome } = chain
  const { nTransient, order, place, stateBits } = packedOrder(chain)
  const steps = numberSteps(chain)
  const { rowOf, rows } = packRows(chain, steps, order, place, stateBits)
  const room = stateBits > 31 ? 1 : 1 << (32 - stateBits)
  if (steps.vectors.length > room >>> 0) {
    throw new RangeError(
      `${n} states leave room for ${room >>> 0} different counted steps; the chain has ${steps.vectors.length}.`,
    )
  }
  const nEndings = chain.endings.length
  const stopClass = (state: number) => (ending[state]! < 0 ? nEndings + outcome[state]! : ending[state]!)
  return {
    nTransient,
    start: place[chain.start]!,
    horizon,
    nClasses: nEndings + chain.outcomes.length,
    nOutcomes: chain.outcomes.length,
    nCounters: chain.counterIds.length,
    classOutcome: classOutcome(chain),
    stopClass: Uint16Array.from(order, stopClass),
    weekBase: Uint32Array.from(chain.weekLayer, (layer) => layer * n),
    rowOf,
    rows,
    guide: new Uint8Array(rows.buffer),
    stateBits,
    counters: packCounters(steps.vectors, chain.counterIds.length, horizon),
  }
}
