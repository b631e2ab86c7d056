import type { Cost, Levels, Measure } from '../negotiation'

/** In millions: US dollars of advertising that moves elsewhere and of revenue that creators and small firms lose, people cut off. */
export const costs = [
  { id: 'advertising', counter: 'weeksDark', number: 'ad_week' },
  { id: 'smallFirms', counter: 'weeksDark', number: 'smb_week' },
  { id: 'userWeeks', counter: 'weeksDark', number: 'users_dark' },
] as const satisfies readonly Cost[]

/** What a future takes on its way, for Analyse. */
export const measures = [
  { id: 'revenueLost', unit: 'usdMillion', counters: ['weeksDark'], each: ['ad_week', 'smb_week'] },
  { id: 'weeksDark', unit: 'weeks', counters: ['weeksDark'] },
  { id: 'userWeeks', unit: 'millionUserWeeks', counters: ['weeksDark'], each: ['users_dark'] },
  { id: 'tariffWeeks', unit: 'weeks', counters: ['weeksElevated', 'weeksEmbargo', 'weeksTruce'] },
] as const satisfies readonly Measure[]

/** Tariffs, in per cent. */
export const levels = {
  field: 'level',
  numbers: {
    low: 'tariff_low_pct',
    elevated: 'tariff_elevated_pct',
    embargo: 'tariff_embargo_pct',
    truce: 'tariff_truce_pct',
  },
} as const satisfies Levels
