import type { Cost } from '../negotiation'

/** In per cent of a year's pay: what members earn less, and what the firm does. */
export const costs = [
  { id: 'payLost', counter: 'weeksOut', number: 'week_union' },
  { id: 'profitLost', counter: 'weeksOut', number: 'week_firm' },
] as const satisfies readonly Cost[]
