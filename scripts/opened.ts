import { forcedSale } from '@/scenarios/forced-sale'
import { compileNegotiation } from '@/simulation'

/** The forced sale with its graph compiled now: what is written and proved does not rest on the graph that is kept. */
export const opened = await compileNegotiation(forcedSale)
