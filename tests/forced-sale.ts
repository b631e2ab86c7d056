import { forcedSale } from '@/scenarios/forced-sale'
import { openNegotiation } from '@/simulation'

/** The forced sale with its kept graph open. */
export const opened = await openNegotiation(forcedSale)
