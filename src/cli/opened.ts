import { forcedSale } from '@/scenarios/forced-sale'
import { openNegotiation } from '@/simulation'

export const opened = await openNegotiation(forcedSale)
