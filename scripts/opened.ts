import { forcedSale } from '@/scenarios/forced-sale'
import { compileNegotiation } from '@/simulation'
import { playableNegotiation } from '@/simulation/playable-negotiation'

/** The forced sale with its graph compiled now: what is written and proved does not rest on the graph that is kept. */
export const opened = await compileNegotiation(forcedSale)

/** The same with its machine. */
export const playable = await playableNegotiation(forcedSale)
