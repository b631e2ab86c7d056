import { compileGraph, type Graph, openGraph } from '@/engine'
import type { NegotiationDetails } from '@/scenarios/details.types'
import type { Negotiation, NegotiationStates } from '@/scenarios/negotiation'
import { once } from '@/scenarios/once'
import { perNegotiation } from '@/scenarios/per-negotiation'

export type DetailedNegotiation = Negotiation & NegotiationDetails

/** A negotiation with its graph open: all that a question about one of its cases is answered from. */
export type OpenNegotiation = DetailedNegotiation & NegotiationStates & { readonly graph: Graph }

const opener = perNegotiation((negotiation) =>
  once(async (): Promise<OpenNegotiation> => {
    const [states, details] = await Promise.all([negotiation.loadStates(), negotiation.loadDetails()])
    const graph = openGraph(states.packed, negotiation)
    return { ...negotiation, ...states, ...details, graph }
  }),
)

/**
 * Opens the graph that is kept with a negotiation: once, without the machine, and anew after a failure.
 * @throws {RangeError} (as a rejection) if what is kept is damaged or of another version of the model.
 */
export const openNegotiation = (negotiation: Negotiation): Promise<OpenNegotiation> => opener(negotiation)()

/**
 * A negotiation with its graph walked anew: every scenario, parameter and calendar uses it. Takes some seconds and
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
