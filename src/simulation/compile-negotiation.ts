import { compileGraph } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import type { OpenNegotiation } from './open-negotiation'

/**
 * A negotiation with its graph walked anew: every scenario, parameter and calendar uses it. Takes about a second and
 * brings the machine with it; `openNegotiation` opens the same graph, kept.
 */
export async function compileNegotiation(negotiation: Negotiation): Promise<OpenNegotiation> {
  const [states, details, model] = await Promise.all([
    negotiation.loadStates(),
    negotiation.loadDetails(),
    negotiation.loadModel(),
  ])
  return { ...negotiation, ...states, ...details, graph: compileGraph(model) }
}
