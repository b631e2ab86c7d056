import { forcedSale } from '@/scenarios/forced-sale'
import { presetList } from '@/scenarios/forced-sale/cases'
import { openNegotiation } from '@/simulation'
import { playableNegotiation } from '@/simulation/playable-negotiation'

/** The forced sale with its kept graph open. */
export const opened = await openNegotiation(forcedSale)

/** The forced sale with its machine. */
export const playable = await playableNegotiation(forcedSale)

/** Its bundled cases, typed as its own: every number by name. */
export const presets = await Promise.all(presetList.map(({ load }) => load()))

export const presetById = (id: string) => presets.find((preset) => preset.id === id)

/** Its endings, in the order in which they are stacked and read. */
export const GROUPS: readonly string[] = ['sold', 'kept', 'banned', 'unresolved']
