import type { PresetEntry } from '../negotiation'

/**
 * The bundled cases in the order of menus, the first being the one that opens by default. All that there is to
 * register: the answer kept with a case is found by its id.
 */
export const presetList = [
  {
    id: 'tiktok-2025',
    title: 'TikTok 2025',
    group: 'real',
    startDate: '2025-02-06',
    summary: 'The American order to sell TikTok as it stood on 6 February 2025.',
    load: async () => (await import('./presets/tiktok-2025.scenario')).tiktok2025,
  },
  {
    id: 'tiktok-2025-hard-line',
    title: 'TikTok 2025: a hard line',
    group: 'variant',
    variantOf: 'tiktok-2025',
    startDate: '2025-02-06',
    summary: 'Washington means the law: delays are the exception and a lapse is enforced.',
    load: async () => (await import('./presets/tiktok-2025-hard-line.scenario')).tiktok2025HardLine,
  },
  {
    id: 'tiktok-2025-grand-bargain',
    title: 'TikTok 2025: a grand bargain',
    group: 'variant',
    variantOf: 'tiktok-2025',
    startDate: '2025-02-06',
    summary: 'Trade and the sale are one agenda: more meetings that bring assent, harder answers to tariffs.',
    load: async () => (await import('./presets/tiktok-2025-grand-bargain.scenario')).tiktok2025GrandBargain,
  },
  {
    id: 'tiktok-2025-beijing-no',
    title: 'TikTok 2025: Beijing says no',
    group: 'variant',
    variantOf: 'tiktok-2025',
    startDate: '2025-02-06',
    summary: 'Beijing keeps to its statement of 2023 and hardly ever lets the export go ahead.',
    load: async () => (await import('./presets/tiktok-2025-beijing-no.scenario')).tiktok2025BeijingNo,
  },
  {
    id: 'tiktok-2025-wealth-fund',
    title: 'TikTok 2025: the sovereign wealth fund',
    group: 'variant',
    variantOf: 'tiktok-2025',
    startDate: '2025-02-06',
    summary: 'The American state itself wants to buy, with a fund that has no money yet.',
    load: async () => (await import('./presets/tiktok-2025-wealth-fund.scenario')).tiktok2025WealthFund,
  },
  {
    id: 'tiktok-2025-bidding-war',
    title: 'TikTok 2025: the bidding war',
    group: 'variant',
    variantOf: 'tiktok-2025',
    startDate: '2025-02-06',
    summary: 'A creators’ consortium at $25 bn, Elon Musk and the Oracle-led group outbid each other.',
    load: async () => (await import('./presets/tiktok-2025-bidding-war.scenario')).tiktok2025BiddingWar,
  },
  {
    id: 'tiktok-2025-january',
    title: 'TikTok, January 2025',
    group: 'real',
    variantOf: 'tiktok-2025',
    startDate: '2025-01-17',
    summary: 'Three weeks earlier: the law has just been upheld and its own deadline is two days away.',
    load: async () => (await import('./presets/tiktok-2025-january.scenario')).tiktok2025January,
  },
  {
    id: 'tiktok-2020',
    title: 'TikTok 2020',
    group: 'real',
    startDate: '2020-08-14',
    summary: 'The first orders against TikTok, resting on emergency powers that courts could look at.',
    load: async () => (await import('./presets/tiktok-2020.scenario')).tiktok2020,
  },
  {
    id: 'grindr-2019',
    title: 'Grindr 2019',
    group: 'real',
    startDate: '2019-05-31',
    summary: 'A forced sale without tariffs, and with a home government that does not object.',
    load: async () => (await import('./presets/grindr-2019.scenario')).grindr2019,
  },
  {
    id: 'tiktok-2025-no-tariffs',
    title: 'Hypothetical: TikTok 2025 without tariffs',
    group: 'hypothetical',
    variantOf: 'tiktok-2025',
    startDate: '2025-02-06',
    summary: 'Hypothetical: the same case in a world without the tariff conflict.',
    load: async () => (await import('./presets/tiktok-2025-no-tariffs.scenario')).tiktok2025NoTariffs,
  },
  {
    id: 'shopping-app',
    title: 'Hypothetical: a Chinese shopping app',
    group: 'hypothetical',
    startDate: '2026-11-22',
    summary: 'Hypothetical: an invented shopping app is named under the law that was made for TikTok.',
    load: async () => (await import('./presets/shopping-app.scenario')).shoppingApp,
  },
  {
    id: 'forced-sale-generic',
    title: 'Hypothetical: a forced sale in general',
    group: 'hypothetical',
    startDate: '2026-11-22',
    summary: 'Hypothetical: a forced sale of which nothing is known but how seventeen precedents went.',
    load: async () => (await import('./presets/forced-sale-generic.scenario')).forcedSaleGeneric,
  },
] as const satisfies readonly PresetEntry[]

export type PresetId = (typeof presetList)[number]['id']

export const isPresetId = (id: string): id is PresetId => presetList.some((preset) => preset.id === id)
