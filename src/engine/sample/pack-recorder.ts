import type { Chain } from '../chain/chain'
import { type CounterWords, numberSteps, packCounters } from './pack-counters'
import { packedOrder, packRows } from './pack-rows'

/** What a recorder reads: `SamplerTables` whose steps also tell which events occurred. Typed arrays and numbers only. */
export type RecorderTables = {
  readonly nTransient: number
  readonly start: number // place
  readonly horizon: number // weeks
  readonly nCounters: number
  readonly stopClass: Uint16Array // [n] by place, as in Tally
  readonly weekBase: Uint32Array // [horizon + 1] layer · n
  readonly rowOf: Uint32Array // [layers × n]
  readonly rows: Uint32Array
  readonly guide: Uint8Array // the same memory by bytes
  readonly stateBits: number
  readonly counters: CounterWords // its steps are those of the rows
  readonly eventsLow: Uint32Array // [steps] bit e: event e is on the step's path
  readonly eventsHigh: Uint32Array // [steps] bit e − 32
  readonly pathOf: Int32Array // [steps] −1 in a quiet week
  readonly stateAt: Uint32Array // [n] the chain's state at each place
}

const mostEvents = 64

/**
 * Lays a chain out for `recordRuns`. @param paths the graph's event paths, as indices of events.
 * @throws {RangeError} for an event index of 64 or more, or if states and steps do not fit into 32 bits together.
 */
export function packRecorder(chain: Chain, paths: readonly (readonly number[])[]): RecorderTables {
  const { n, horizon, ending, outcome } = chain
  const most = paths.flat().reduce((highest, event) => Math.max(highest, event), 0)
  if (most >= mostEvents) throw new RangeError(`Event ${most} does not fit into a set of ${mostEvents}.`)
  const { nTransient, order, place, stateBits } = packedOrder(chain)
  const steps = stepsByPath(chain)
  const { rowOf, rows } = packRows(chain, steps, order, place, stateBits)
  const room = stateBits > 31 ? 1 : (1 << (32 - stateBits)) >>> 0
  if (steps.vectors.length > room)
    throw new RangeError(`${n} states leave room for ${room} steps; the chain has ${steps.vectors.length}.`)
  const bits = (path: number, from: number) =>
    (paths[path] ?? []).reduce(
      (set, event) => (event >= from && event < from + 32 ? set | (1 << (event - from)) : set),
      0,
    )
  const nEndings = chain.endings.length
  return {
    nTransient,
    start: place[chain.start]!,
    horizon,
    nCounters: chain.counterIds.length,
    stopClass: Uint16Array.from(order, (s) => (ending[s]! < 0 ? nEndings + outcome[s]! : ending[s]!)),
    weekBase: Uint32Array.from(chain.weekLayer, (layer) => layer * n),
    rowOf,
    rows,
    guide: new Uint8Array(rows.buffer),
    stateBits,
    counters: packCounters(steps.vectors, chain.counterIds.length, horizon),
    eventsLow: Uint32Array.from(steps.paths, (path) => bits(path, 0) >>> 0),
    eventsHigh: Uint32Array.from(steps.paths, (path) => bits(path, 32) >>> 0),
    pathOf: Int32Array.from(steps.paths),
    stateAt: order,
  }
}

/** Steps that differ in what they count or in their path. */
function stepsByPath(chain: Chain) {
  const counted = numberSteps(chain)
  const ids = new Map<number, number>()
  const vectors: number[][] = []
  const paths: number[] = []
  const stepOf = (state: number, path: number): number => {
    const id = counted.stepOf(state, path) * 65_536 + path + 1
    let step = ids.get(id)
    if (step === undefined) {
      step = vectors.push(counted.vectors[counted.stepOf(state, path)]!) - 1
      paths.push(path)
      ids.set(id, step)
    }
    return step
  }
  return { stepOf, vectors, paths }
}
