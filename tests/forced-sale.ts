import { allPresets } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { openNegotiation } from '@/simulation'
import { playableNegotiation } from '@/simulation/playable-negotiation'

/** The forced sale with its kept graph open. */
export const opened = await openNegotiation(forcedSale)

/** The forced sale with its machine. */
export const playable = await playableNegotiation(forcedSale)

/** Its bundled cases. */
export const presets = await allPresets(forcedSale)

export const presetById = (id: string) => presets.find((preset) => preset.id === id)
