import type { CounterWords } from '../negotiation'

/** What is counted along a run, as the model counts it. */
export const counters = [
  { id: 'weeksDark', unit: 'weeks', column: 'Weeks dark' },
  { id: 'delays', unit: 'times', column: 'Delays' },
  { id: 'refusals', unit: 'times', column: 'Refusals' },
  { id: 'weeksElevated', unit: 'weeks' },
  { id: 'weeksEmbargo', unit: 'weeks' },
  { id: 'weeksTruce', unit: 'weeks' },
] as const satisfies readonly CounterWords[]
