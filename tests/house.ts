import { allPresets } from '@/scenarios'
import { negotiations } from '@/scenarios/negotiations'
import { openNegotiation } from '@/simulation'

/** Every negotiation there is with its kept graph open, and its cases. */
export const house = await Promise.all(
  negotiations.map(async ({ load }) => {
    const opened = await openNegotiation(await load())
    return { id: opened.id, opened, presets: await allPresets(opened) }
  }),
)
