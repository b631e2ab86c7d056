import type { Consents } from '../history.types'
import { consentRows } from './presets/shared/consent-rows'
import { consentSources } from './presets/shared/consent-sources'

export const consents: Consents = {
  requests: consentRows,
  sources: Object.fromEntries(
    Object.entries(consentSources).filter(([id]) => consentRows.some(({ sources }) => sources.includes(id))),
  ),
  title: 'Requests for Beijing’s consent',
  lead: 'Deals already agreed that Beijing had to approve: mergers before its competition office, and one licence to export. They are no demands to sell, so none counts among the cases above.',
  known: '2025-02-06',
  weeks: [
    { kind: 'near a high-level meeting', approved: 6, weeks: 206 },
    { kind: 'in other weeks', approved: 7, weeks: 676 },
  ],
  note: 'Near is from 14 days before to 7 days after one of 27 meetings of the two governments, several dated from memory; the weeks are those from 22 March 2018 on, when the tariff dispute began. The requests were picked because they had public trouble, so quick approvals are missing. A wait runs from the announcement of the deal, and one that was given up counts as a wait that had lasted so long.',
}
