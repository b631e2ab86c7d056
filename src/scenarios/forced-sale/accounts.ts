import type { Cost, Levels } from '../negotiation'

/** In millions: US dollars of advertising that moves elsewhere and of revenue that creators and small firms lose, people cut off. */
export const costs = [
  { id: 'advertising', counter: 'weeksDark', number: 'ad_week' },
  { id: 'smallFirms', counter: 'weeksDark', number: 'smb_week' },
  { id: 'userWeeks', counter: 'weeksDark', number: 'users_dark' },
] as const satisfies readonly Cost[]

/** Tariffs, in per cent. A truce at low tariffs leaves them there. */
export const levels = {
  field: 'level',
  numbers: {
    low: 'tariff_low_pct',
    elevated: 'tariff_elevated_pct',
    embargo: 'tariff_embargo_pct',
    standstillLow: 'tariff_low_pct',
    standstillElevated: 'tariff_truce_pct',
  },
} as const satisfies Levels
