import type { ChainModel } from '@/engine'
import type { Accounts, Negotiation, View } from '@/scenarios/negotiation'
import { perNegotiation } from '@/scenarios/per-negotiation'

/** A negotiation with its machine and what a history adds up: what one is played on. */
export type PlayableNegotiation = Negotiation & Accounts & { readonly model: ChainModel<View> }

/** Loads a negotiation's machine: once, and without its graph. */
export const playableNegotiation = perNegotiation(async (negotiation): Promise<PlayableNegotiation> => {
  const [model, accounts] = await Promise.all([negotiation.loadModel(), negotiation.loadAccounts()])
  return { ...negotiation, ...accounts, model }
})
