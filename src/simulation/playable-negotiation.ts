import type { ChainModel } from '@/engine'
import type { Accounts, Negotiation, View } from '@/scenarios/negotiation'
import { once } from '@/scenarios/once'
import { perNegotiation } from '@/scenarios/per-negotiation'

/** A negotiation with its machine and what a history adds up: what one is played on. */
export type PlayableNegotiation = Negotiation & Accounts & { readonly model: ChainModel<View> }

const opener = perNegotiation((negotiation) =>
  once(async (): Promise<PlayableNegotiation> => {
    const [model, accounts] = await Promise.all([negotiation.loadModel(), negotiation.loadAccounts()])
    return { ...negotiation, ...accounts, model }
  }),
)

/** Loads a negotiation's machine: once, without its graph, and anew after a failure. */
export const playableNegotiation = (negotiation: Negotiation): Promise<PlayableNegotiation> => opener(negotiation)()
