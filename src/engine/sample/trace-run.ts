import type { Chain } from '../chain/chain'
import type { SeedWords } from './run-state'
import { drawsOfRun } from './run-streams'
import { nothing, selectEdge } from './select-edge'

/** One step of a run: `edge` is an edge of the graph, or −1 where nothing happened. */
export type TracedStep = {
  readonly week: number
  readonly slot: number // which of the week's draws it took
  readonly layer: number
  readonly from: number
  readonly to: number
  readonly edge: number
  readonly draw: number
}

export type TracedRun = {
  readonly steps: readonly TracedStep[]
  readonly class: number // as in Tally
  readonly week: number // the week it stopped in; the horizon where nothing was settled
  readonly counters: readonly number[] // not capped
}

/**
 * One run, step by step: the slow, readable reference of `sampleBlock`, which takes the same path draw by draw. Every week takes
 * all of its draws, also for what is not asked in it, so that draw `slots · (week − 1) + slot` of the run belongs to it alone.
 * @throws {RangeError} if `run` is not a whole number in 0 … 2³² − 1.
 */
export function traceRun(chain: Chain, seed: SeedWords | string, run: number): TracedRun {
  const next = drawsOfRun(seed, run)
  const counters = chain.counterIds.map(() => 0)
  const traced: TracedStep[] = []
  let state = chain.start
  let week = 0
  while (week < chain.horizon && chain.ending[state]! < 0) {
    week++
    const draws = Array.from({ length: chain.slots }, next)
    for (let c = 0; c < counters.length; c++) counters[c]! += (chain.weekCounters[state]! >>> c) & 1
    for (let at = chain.weekStart[week]!; at < chain.weekStart[week + 1]! && chain.ending[state]! < 0; at++) {
      const index = chain.steps[at]!
      const layer = chain.layers[index]!
      const draw = draws[layer.slot]!
      const chosen = selectEdge(chain, layer, state, draw)
      const edge = chosen === nothing ? -1 : layer.edge[chosen]!
      const to = chosen === nothing ? state : layer.target[chosen]!
      if (edge >= 0)
        for (let c = 0; c < counters.length; c++)
          counters[c]! += chain.pathCounters[chain.edgePath[edge]! * counters.length + c]!
      traced.push({ week, slot: layer.slot, layer: index, from: state, to, edge, draw })
      state = to
    }
  }
  const ending = chain.ending[state]!
  const stop = ending < 0 ? chain.endings.length + chain.outcome[state]! : ending
  return { steps: traced, class: stop, week, counters }
}
