import type { Negotiation } from '@/scenarios/negotiation'
import { openCase } from '@/ui/state/open-case'
import { entryFor } from './entry-for'

/** The case that an address opens in a page which knows one negotiation alone. */
export const openAlone = (negotiation: Negotiation, fragment: string) => openCase([entryFor(negotiation)], fragment)
