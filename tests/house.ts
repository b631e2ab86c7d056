import { allPresets } from '@/scenarios'
import { negotiations } from '@/scenarios/negotiations'
import { openNegotiation } from '@/simulation'
import { keepsFiles } from '../scripts/keeps-files'

/** Every negotiation that keeps its graph and answers, with its graph open, and its cases. */
export const house = await Promise.all(
  negotiations.filter(keepsFiles).map(async ({ load }) => {
    const opened = await openNegotiation(await load())
    return { id: opened.id, opened, presets: await allPresets(opened) }
  }),
)
