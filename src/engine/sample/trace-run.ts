import type { Chain } from '../chain/chain'
import type { SeedWords } from './run-state'
import { drawsOfRun } from './run-streams'
import { quietWeek, selectEdge } from './select-edge'

/** One week of a run: `edge` is an edge of the graph, or −1 in a quiet week; `draw` is consumed in every week. */
export type TracedWeek = {
  readonly week: number
  readonly layer: number
  readonly from: number
  readonly to: number
  readonly edge: number
  readonly draw: number
}

export type TracedRun = {
  readonly weeks: readonly TracedWeek[]
  readonly class: number // as in Tally
  readonly week: number // the week it stopped in; the horizon where nothing was settled
  readonly counters: readonly number[] // not capped
}

/**
 * One run, week by week: the slow, readable reference of `sampleBlock`, which takes the same path draw by draw.
 * @throws {RangeError} if `run` is not a whole number in 0 … 2³² − 1.
 */
export function traceRun(chain: Chain, seed: SeedWords | string, run: number): TracedRun {
  const next = drawsOfRun(seed, run)
  const counters = chain.counterIds.map(() => 0)
  const weeks: TracedWeek[] = []
  let state = chain.start
  for (let week = 1; week <= chain.horizon && chain.ending[state]! < 0; week++) {
    const draw = next()
    const layer = chain.weekLayer[week]!
    const chosen = selectEdge(chain.layers[layer]!, state, draw)
    const edge = chosen === quietWeek ? -1 : chain.layers[layer]!.edge[chosen]!
    const to = chosen === quietWeek ? state : chain.layers[layer]!.target[chosen]!
    for (let c = 0; c < counters.length; c++) {
      counters[c]! += (chain.weekCounters[state]! >>> c) & 1
      if (edge >= 0) counters[c]! += chain.pathCounters[chain.edgePath[edge]! * counters.length + c]!
    }
    weeks.push({ week, layer, from: state, to, edge, draw })
    state = to
  }
  const ending = chain.ending[state]!
  const stop = ending < 0 ? chain.endings.length + chain.outcome[state]! : ending
  return { weeks, class: stop, week: ending < 0 ? chain.horizon : weeks.length, counters }
}
