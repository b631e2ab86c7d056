import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Negotiation } from '@/scenarios/negotiation'

const { every: _, ...deadline } = forcedSale.deadline ?? { event: '', near: { number: '' }, nearKind: 0 }

const scenario = { ...tiktok2025, calendar: { ...tiktok2025.calendar, delayLengthWeeks: 11 } }

/** The forced sale with the length of a delay in the calendar of its case, as a negotiation may have it, and not in a number. */
export const fixedDeadlines: Negotiation = {
  ...forcedSale,
  deadline,
  first: { ...forcedSale.first, scenario },
  presets: forcedSale.presets.map((one) => (one.id === scenario.id ? { ...one, load: async () => scenario } : one)),
}
