import { writeFileSync } from 'node:fs'
import { type ChainModel, compileGraph, packGraph } from '@/engine'
import { negotiations } from '@/scenarios/negotiations'
import { keepsFiles } from './keeps-files'

/** Compiles the machine of every negotiation that keeps its graph, and keeps it with the code. A test says when one that is kept is not current. */
for (const { id } of negotiations.filter(keepsFiles)) {
  const folder = new URL(`../src/scenarios/${id}/`, import.meta.url)
  // Not through the negotiation's own door: it opens the graph that is kept, which may not be there yet.
  const { model }: { readonly model: ChainModel } = await import(new URL('model.ts', folder).href)
  writeFileSync(new URL('graph.json', folder), `${JSON.stringify(packGraph(compileGraph(model)))}\n`)
}
