import type { Scenario } from './scenario.schema'

/** A bundled case as a menu shows it, without its numbers: small enough for the first file a page loads. */
export type PresetSummary = {
  readonly id: string
  /** Its number in the codes of results, 0 to 62, never given to another; a case without one is in codes as a reader's own. */
  readonly code?: number
  readonly title: string
  readonly group: 'real' | 'variant' | 'hypothetical'
  /** The case it differs from in a few named places. */
  readonly variantOf?: string
  readonly startDate: string
  /** One sentence. */
  readonly summary: string
}

/** The same with what opens it: a dynamic import, so that a page fetches only the case it opens. */
export type PresetEntry = PresetSummary & { readonly load: () => Promise<Scenario> }
