import type { Precedent, Precedents } from '../history.types'
import type { ScenarioSource } from '../scenario.types'
import { presetList } from './cases'
import { consents } from './consents'
import { librarySources } from './presets/shared/complete-case'
import { precedentRows } from './presets/shared/precedent-rows'

/** The 17 cases in order of their start. They were found and not drawn: well-known ones count for too much. */
export const precedents: readonly Precedent[] = precedentRows.map(({ host, home, owner, target: _, ...row }) => ({
  ...row,
  parties: { host, owner: home === undefined ? owner : `${owner}, ${home}` },
}))

/** The sources of the rows by their ids. */
export const precedentSources: Readonly<Record<string, ScenarioSource>> = Object.fromEntries(
  Object.entries(librarySources).filter(([id]) => precedents.some(({ sources }) => sources.includes(id))),
)

const underTheLaw = presetList.filter(({ id }) => id.startsWith('tiktok-2025'))

export const comparableCases: Precedents = {
  precedents,
  sources: precedentSources,
  title: 'Comparable demands and bans',
  begins: 'the demand',
  columns: [
    { id: 'host', title: 'Asked by' },
    { id: 'owner', title: 'Of' },
  ],
  endings: { kept: 'Kept by the owner' },
  otherEndings: 'a fine, a suspension, a golden share, giving up',
  itself: {
    ...Object.fromEntries(underTheLaw.map(({ id }) => [id, 'tiktok-law'])),
    'tiktok-2020': 'tiktok-2020',
    'grindr-2019': 'grindr',
  },
  consents,
}
