import { strike } from '@/scenarios/strike'
import { presetList } from '@/scenarios/strike/cases'
import { openNegotiation } from '@/simulation'

/** The strike with its kept graph open. */
export const opened = await openNegotiation(strike)

/** Its bundled cases, typed as its own: every number by name. */
export const presets = await Promise.all(presetList.map(({ load }) => load()))

const [first] = presets
if (first === undefined) throw new Error('there is no preset')

/** The dispute of which nothing is known. */
export const generic = first
