import type { Levels } from '../negotiation'

export { costs } from '../forced-sale/accounts'

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
