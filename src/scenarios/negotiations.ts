import { forcedSale } from './forced-sale'
import type { Negotiation } from './negotiation'
import type { PresetSummary } from './preset.types'
import { presetList as strikeCases } from './strike/cases'
import { MODEL_VERSION as STRIKE_VERSION } from './strike/model-version'

/** A negotiation as a list of cases shows it, and what opens it. */
export type NegotiationEntry = {
  readonly id: string
  /** Over a list of its cases: "Forced sale". */
  readonly title: string
  /** Of its model, as its links say it. */
  readonly modelVersion: string
  readonly presets: readonly PresetSummary[]
  readonly load: () => Promise<Negotiation>
}

/** Those that a program knows, in the order in which they are listed. No two have a case of the same id. */
export type Negotiations = readonly [NegotiationEntry, ...(readonly NegotiationEntry[])]

/**
 * The negotiations there are. The first is the one whose first case opens by default: it is at hand at once, another is
 * loaded when a case of its is asked for.
 */
export const negotiations: Negotiations = [
  {
    id: forcedSale.id,
    title: 'Forced sale',
    modelVersion: forcedSale.modelVersion,
    presets: forcedSale.presets,
    load: async () => forcedSale,
  },
  {
    id: 'strike',
    title: 'Strike',
    modelVersion: STRIKE_VERSION,
    presets: strikeCases,
    load: async () => (await import('./strike')).strike,
  },
]
