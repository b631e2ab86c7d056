import { mkdirSync, writeFileSync } from 'node:fs'
import { compileGraph, packGraph } from '@/engine'
// Not through the door: it opens the graph that is kept, which may not be there yet.
import { model as first } from '@/scenarios/forced-sale/model'
import { model as second } from '@/scenarios/forced-sale-2/model'

/** Compiles the machines and keeps their graphs with the code. A test says when one that is kept is not current. */
for (const [folder, model] of Object.entries({ 'forced-sale': first, 'forced-sale-2': second })) {
  const url = new URL(`../src/scenarios/${folder}/`, import.meta.url)
  mkdirSync(url, { recursive: true })
  writeFileSync(new URL('graph.json', url), `${JSON.stringify(packGraph(compileGraph(model)))}\n`)
}
