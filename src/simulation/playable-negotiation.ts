import type { ChainModel } from '@/engine'
import type { Negotiation, View } from '@/scenarios/negotiation'
import { perNegotiation } from '@/scenarios/per-negotiation'

/** A negotiation with its machine: what a history is played on. */
export type PlayableNegotiation = Negotiation & { readonly model: ChainModel<View> }

/** Loads a negotiation's machine: once, and without its graph. */
export const playableNegotiation = perNegotiation(
  async (negotiation): Promise<PlayableNegotiation> => ({ ...negotiation, model: await negotiation.loadModel() }),
)
