import type { PayoffColumn, PayoffParty } from '../negotiation'

export const payoffParties = [
  { id: 'union', name: 'UNION-FIRST' },
  { id: 'firm', name: 'FIRM-FIRST' },
  { id: 'public', name: 'The public', badge: 'both', isOptional: true },
] as const satisfies readonly PayoffParty[]

/** What an agreement is worth by its terms, what the other endings are, and what a week on the way costs. */
export const payoffColumns: readonly PayoffColumn[] = [
  {
    path: 'endings.agreed.firmTerms',
    group: 'endings',
    title: 'FIRM-FIRST’s terms',
    row: 'Agreed on FIRM’s terms',
  },
  { path: 'endings.agreed.halfway', group: 'endings', title: 'Halfway', row: 'Agreed halfway' },
  {
    path: 'endings.agreed.unionTerms',
    group: 'endings',
    title: 'UNION-FIRST’s terms',
    row: 'Agreed on UNION’s terms',
  },
  { path: 'endings.imposed', group: 'endings', title: 'Imposed', row: 'Imposed by law' },
  { path: 'endings.unresolved', group: 'endings', title: 'Not settled', row: 'Not settled' },
  { path: 'weeks.stoppage', group: 'weeks', title: 'Stoppage', row: 'Each week of strike or lockout' },
  { path: 'weeks.holdout', group: 'weeks', title: 'No contract', row: 'Each week of work without a contract' },
]

/** The terms of an agreement: `stopped_strike/halfway`. */
const termsIn = (ending: string | undefined): string | undefined => ending?.split('/')[1]

/** An agreement by its terms, with a stoppage or without: what that cost is counted by the week. */
export const payoffsOfEnding = (ending: string | undefined, group: string): readonly string[] =>
  group === 'settled' || group === 'stopped' ? [`endings.agreed.${termsIn(ending) ?? 'halfway'}`] : [`endings.${group}`]

const wages: Readonly<Record<string, string>> = {
  firmTerms: 'wage_firm',
  halfway: 'wage_half',
  unionTerms: 'wage_union',
}

/** The raise that an agreement brings; an arbitrator sets one about halfway. */
export function priceOfEnding(ending: string): string | undefined {
  return ending === 'imposed' ? wages.halfway : wages[termsIn(ending) ?? '']
}
