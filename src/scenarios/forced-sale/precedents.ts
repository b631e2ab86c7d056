import type { Precedent } from '../history.types'
import type { ScenarioSource } from '../scenario.types'
import { librarySources } from './presets/shared/cited-sources'
import { precedentRows } from './presets/shared/precedent-rows'

/** The 17 cases in order of their start. They were found and not drawn: well-known ones count for too much. */
export const precedents: readonly Precedent[] = precedentRows

/** The sources of the rows by their ids. */
export const precedentSources: Readonly<Record<string, ScenarioSource>> = Object.fromEntries(
  Object.entries(librarySources).filter(([id]) => precedents.some(({ sources }) => sources.includes(id))),
)
