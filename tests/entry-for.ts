import type { Negotiation } from '@/scenarios/negotiation'
import type { NegotiationEntry } from '@/scenarios/negotiations'

/** A negotiation as a list of them holds it. */
export const entryFor = (negotiation: Negotiation, title = `Of ${negotiation.id}`): NegotiationEntry => {
  const { id, modelVersion, presets } = negotiation
  return { id, title, modelVersion, presets, load: async () => negotiation }
}
