import type { PresetEntry } from '../preset.types'

/** The bundled cases in the order of menus, the first being the one that opens by default. */
export const presetList = [
  {
    id: 'strike-generic',
    code: 12,
    title: 'Hypothetical: a strike in general',
    group: 'hypothetical',
    startDate: '2026-11-22',
    summary: 'Hypothetical: a union and a firm four weeks before their contract runs out.',
    load: async () => (await import('./presets/strike-generic.scenario')).strikeGeneric,
  },
  {
    id: 'strike-strong-fund',
    code: 13,
    title: 'Hypothetical: a strong strike fund',
    group: 'hypothetical',
    variantOf: 'strike-generic',
    startDate: '2026-11-22',
    summary: 'Hypothetical: the same dispute with a union that can pay its strikers for most of a year.',
    load: async () => (await import('./presets/strike-strong-fund.scenario')).strikeStrongFund,
  },
  {
    id: 'strike-firm-deadline',
    code: 14,
    title: 'Hypothetical: a deadline by law',
    group: 'hypothetical',
    variantOf: 'strike-generic',
    startDate: '2026-11-22',
    summary:
      'Hypothetical: the same dispute under a law that hardly extends contracts and sets terms by an arbitrator.',
    load: async () => (await import('./presets/strike-firm-deadline.scenario')).strikeFirmDeadline,
  },
] as const satisfies readonly PresetEntry[]
