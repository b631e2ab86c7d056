import type { CounterWords } from '../negotiation'

/** What is counted along a run: as the model counts it, in the order in which a run's facts are told. */
export const counters = [
  { id: 'weeksDark', unit: 'weeks', fact: 'Dark', column: 'Weeks dark' },
  { id: 'delays', unit: 'times', fact: 'Delays granted', column: 'Delays' },
  { id: 'refusals', unit: 'times', fact: 'Refusals by HOME', column: 'Refusals' },
  { id: 'weeksElevated', unit: 'weeks', fact: 'Elevated tariffs' },
  { id: 'weeksEmbargo', unit: 'weeks', fact: 'Tariffs at embargo level' },
  { id: 'weeksTruce', unit: 'weeks' },
] as const satisfies readonly CounterWords[]
