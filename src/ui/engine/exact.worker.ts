import { forcedSale } from '@/scenarios/forced-sale'
import { details } from '@/scenarios/forced-sale/details'
import { firstCase } from '@/scenarios/forced-sale/first-case'
import { states } from '@/scenarios/forced-sale/states'
import type { Negotiation } from '@/scenarios/negotiation'
import { negotiations } from '@/scenarios/negotiations'
import { serveExact } from './serve-exact'

/** All that a question needs in one file: fetched one after another, the parts would come a round trip later each. */
const first: Negotiation = {
  ...forcedSale,
  presets: forcedSale.presets.map((one) => (one.id === firstCase.id ? { ...one, load: async () => firstCase } : one)),
  loadStates: async () => states,
  loadDetails: async () => details,
}

const [, ...others] = negotiations

serveExact([{ id: first.id, load: async () => first }, ...others], (message) => self.postMessage(message))
