import type { ScenarioSource } from '../scenario.schema'
import { librarySources } from './presets/shared/cited-sources'
import { precedentRows } from './presets/shared/precedent-rows'

/** A comparable demand or ban, as the sources tell it. */
export type Precedent = {
  readonly id: string
  readonly name: string
  readonly host: string
  /** Undefined where no source names one. */
  readonly home?: string
  readonly owner: string
  readonly target: string
  readonly start: string
  /** Undefined where no ending was found. */
  readonly end?: string
  /** From start to end, in weeks to one decimal. */
  readonly weeks?: number
  readonly weeksToAgreement?: number
  readonly weeksFromAgreementToEnd?: number
  readonly priceUsdBn?: number
  /** In the model's groups; `other` is an ending it has none for, or none found. */
  readonly ending: 'sold' | 'kept' | 'banned' | 'unresolved' | 'other'
  readonly about: string
  readonly sources: readonly string[]
  /** Whether the pages read state all of the row, days included. */
  readonly status: 'verified' | 'partly'
}

/** The 17 cases in order of their start. They were found and not drawn: well-known ones count for too much. */
export const precedents: readonly Precedent[] = precedentRows

/** The sources of the rows by their ids. */
export const precedentSources: Readonly<Record<string, ScenarioSource>> = Object.fromEntries(
  Object.entries(librarySources).filter(([id]) => precedents.some(({ sources }) => sources.includes(id))),
)
