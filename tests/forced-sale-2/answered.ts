import { forcedSale2 } from '@/scenarios/forced-sale-2'
import { tiktok2025 } from '@/scenarios/forced-sale-2/presets/tiktok-2025.scenario'
import type { Negotiation } from '@/scenarios/negotiation'
import { openNegotiation, storedAnswer } from '@/simulation'

/** What would be kept with the first case, as it would come out of the file. */
const answer: unknown = JSON.parse(JSON.stringify(storedAnswer(await openNegotiation(forcedSale2), tiktok2025)))

/** The second model with what a page needs at once. The record is the first model's, told in its events. */
export const answered: Negotiation = {
  ...forcedSale2,
  first: { scenario: tiktok2025, answer },
  loadAnswer: async () => answer,
  histories: {},
}
