import type { Chain } from '../chain/chain'
import { movesOf } from './pack-moves'
import { packSampler, type SamplerTables } from './sampler-tables'

/** What a recorder reads beside the sampler's tables: which events are on a path, what a path counts, what a week counts. */
export type RecorderTables = SamplerTables & {
  readonly eventsLow: Uint32Array // [paths] bit e: event e is on the path
  readonly eventsHigh: Uint32Array // [paths] bit e − 32
  readonly pathCounters: Uint8Array // [paths × counters]
  readonly weekCounters: Uint32Array // [n] by place, bit c: a week begun there counts for counter c
  readonly stateAt: Uint32Array // [n] the chain's state at each place
}

const mostEvents = 64

/**
 * Lays a chain out for `recordRuns`. @param paths the graph's event paths, as indices of events.
 * @throws {RangeError} for an event index of 64 or more, and as `packSampler`.
 */
export function packRecorder(chain: Chain, paths: readonly (readonly number[])[]): RecorderTables {
  const most = paths.flat().reduce((highest, event) => Math.max(highest, event), 0)
  if (most >= mostEvents) throw new RangeError(`Event ${most} does not fit into a set of ${mostEvents}.`)
  const bits = (path: readonly number[], from: number) =>
    path.reduce((set, event) => (event >= from && event < from + 32 ? set | (1 << (event - from)) : set), 0) >>> 0
  const { stateAt } = movesOf(chain)
  return {
    ...packSampler(chain),
    eventsLow: Uint32Array.from(paths, (path) => bits(path, 0)),
    eventsHigh: Uint32Array.from(paths, (path) => bits(path, 32)),
    pathCounters: chain.pathCounters,
    weekCounters: Uint32Array.from(stateAt, (state) => chain.weekCounters[state]!),
    stateAt,
  }
}
