import type { CounterWords } from '../negotiation'

/** What is counted along a run: as the model counts it, in the order in which a run's facts are told. */
export const counters = [
  { id: 'weeksDark', unit: 'weeks', title: 'Weeks dark', fact: 'Dark', isColumn: true },
  { id: 'delays', unit: 'times', title: 'Delays', fact: 'Delays granted', isColumn: true },
  { id: 'refusals', unit: 'times', title: 'Refusals', fact: 'Refusals by HOME', isColumn: true },
  { id: 'weeksElevated', unit: 'weeks', title: 'Weeks at elevated tariffs', fact: 'Elevated tariffs' },
  { id: 'weeksEmbargo', unit: 'weeks', title: 'Weeks at embargo level', fact: 'Tariffs at embargo level' },
  { id: 'weeksTruce', unit: 'weeks', title: 'Weeks under a truce' },
] as const satisfies readonly CounterWords[]
