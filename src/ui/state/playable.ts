import { forcedSale } from '@/scenarios/forced-sale'
import { model } from '@/scenarios/forced-sale/model'
import type { PlayableNegotiation } from '@/simulation/playable-negotiation'

/** What histories are played on. */
export const playable: PlayableNegotiation = { ...forcedSale, model }
