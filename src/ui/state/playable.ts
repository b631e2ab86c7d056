import { forcedSale } from '@/scenarios/forced-sale'
import { costs, levels } from '@/scenarios/forced-sale/accounts'
import { model } from '@/scenarios/forced-sale/model'
import type { PlayableNegotiation } from '@/simulation/playable-negotiation'

/** What histories are played on. */
export const playable: PlayableNegotiation = { ...forcedSale, costs, levels, model }
