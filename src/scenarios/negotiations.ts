import { forcedSale } from './forced-sale'
import type { Negotiation, PresetSummary } from './negotiation'

/** A negotiation as a list of cases shows it, and what opens it. */
export type NegotiationEntry = {
  readonly id: string
  /** Over a list of its cases: "Forced sale". */
  readonly title: string
  readonly presets: readonly PresetSummary[]
  readonly load: () => Promise<Negotiation>
}

/**
 * The negotiations there are, in the order in which they are listed. The first is the one whose first case opens by default:
 * it is at hand at once, another is loaded when a case of its is asked for.
 */
export const negotiations: readonly [NegotiationEntry, ...(readonly NegotiationEntry[])] = [
  { id: forcedSale.id, title: 'Forced sale', presets: forcedSale.presets, load: async () => forcedSale },
]
