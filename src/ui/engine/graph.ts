import type { Graph } from '@/engine'
import { storedGraph } from '@/simulation'

/** The graph serves every recipe; it is kept with the page, so that no worker walks the machine. */
export const graph: () => Graph = storedGraph
