import type { ChainModel } from '@/engine'
import type { Negotiation, View } from '@/scenarios/negotiation'

/** A negotiation with its machine: what a history is played on. */
export type PlayableNegotiation = Negotiation & { readonly model: ChainModel<View> }

const loaded = new WeakMap<Negotiation, Promise<PlayableNegotiation>>()

const load = async (negotiation: Negotiation): Promise<PlayableNegotiation> => ({
  ...negotiation,
  model: await negotiation.loadModel(),
})

/** Loads a negotiation's machine: once, and without its graph. */
export function playableNegotiation(negotiation: Negotiation): Promise<PlayableNegotiation> {
  const known = loaded.get(negotiation) ?? load(negotiation)
  loaded.set(negotiation, known)
  return known
}
