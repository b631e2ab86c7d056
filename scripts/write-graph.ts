import { writeFileSync } from 'node:fs'
import { compileGraph, packGraph } from '@/engine'
// Not through the door: it opens the graph that is kept, which may not be there yet.
import { model } from '@/scenarios/forced-sale/model'

/** Compiles the machine and keeps its graph with the code. A test says when the one that is kept is not current. */
writeFileSync(
  new URL('../src/scenarios/forced-sale/graph.json', import.meta.url),
  `${JSON.stringify(packGraph(compileGraph(model)))}\n`,
)
