import { type Graph, openGraph } from '@/engine'
import packed from '@/scenarios/forced-sale/graph.json' with { type: 'json' }
import { MODEL_VERSION } from '@/scenarios/forced-sale/model-version'
import { WEEK_KINDS } from '@/scenarios/forced-sale/week-kinds'

let opened: Graph | undefined

/**
 * The graph of the one machine as `npm run graph` kept it: opened once, without the machine.
 * @throws {RangeError} if what is kept is damaged or of another version of the model.
 */
export function storedGraph(): Graph {
  opened ??= openGraph(packed, MODEL_VERSION, WEEK_KINDS.length)
  return opened
}
