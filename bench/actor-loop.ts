import { createActor } from 'xstate'
import { type Chain, type ChainModel, drawsOfRun, type Graph } from '@/engine'

/** What an actor needs to take a week: the chances of its state's edges in a kind of week, summed once and looked up by key. */
type Hazards = { readonly upper: Float64Array; readonly paths: readonly (readonly { readonly type: string }[])[] }

function hazardsByKey(graph: Graph, chain: Chain): readonly ReadonlyMap<number, Hazards>[] {
  const events = graph.events.map((type) => ({ type }))
  return chain.layers.map((layer) => {
    const hazards = new Map<number, Hazards>()
    for (let s = 0; s < graph.n; s++) {
      const [from, to] = [layer.rowStart[s] ?? 0, layer.rowStart[s + 1] ?? 0]
      let sum = 0
      const upper = Float64Array.from({ length: to - from }, (_, i) => {
        sum += chain.chance[(chain.classStart[layer.rowClass[s] ?? 0] ?? 0) + i] ?? 0
        return sum
      })
      const paths = Array.from({ length: to - from }, (_, i) =>
        (graph.paths[graph.path[layer.edge[from + i] ?? 0] ?? 0] ?? []).map((event) => events[event] ?? { type: '' }),
      )
      hazards.set(graph.key[s] ?? 0, { upper, paths })
    }
    return hazards
  })
}

/**
 * The fair yardstick: one XState actor per run, the very hazards of the chain looked up by state, one alea draw for each slot of a
 * week, events sent only in steps that bring one. Returns a function that runs `runs` of them and counts the weeks.
 */
export function actorLoop<View>(graph: Graph, chain: Chain, model: ChainModel<View>, prologue: readonly string[]) {
  const hazards = hazardsByKey(graph, chain)
  const started = prologue.map((type) => ({ type }))
  return (seed: string, runs: number): number => {
    let weeks = 0
    for (let run = 0; run < runs; run++) {
      const actor = createActor(model.machine).start()
      for (const event of started) actor.send(event)
      const draw = drawsOfRun(seed, run)
      let view = model.view(actor.getSnapshot())
      for (let week = 1; week <= chain.horizon && model.ending(view) === undefined; week++) {
        weeks += 1
        const first = chain.weekStart[week] ?? 0
        const taken = (chain.weekStart[week + 1] ?? 0) - first
        for (let slot = 0; slot < chain.slots; slot++) {
          const u = draw()
          if (slot >= taken || model.ending(view) !== undefined) continue
          const row = hazards[chain.steps[first + slot] ?? 0]?.get(model.key(view))
          const hit = row?.upper.findIndex((upper) => u < upper) ?? -1
          if (hit === -1) continue
          for (const event of row?.paths[hit] ?? []) actor.send(event)
          view = model.view(actor.getSnapshot())
        }
      }
    }
    return weeks
  }
}
