import { presetList as firstList } from '../forced-sale/cases'
import type { PresetEntry } from '../negotiation'
import type { ForcedSaleScenario } from './forced-sale-scenario'

const loads: Readonly<Record<string, () => Promise<ForcedSaleScenario>>> = {
  'tiktok-2025': async () => (await import('./presets/tiktok-2025.scenario')).tiktok2025,
  'tiktok-2025-hard-line': async () => (await import('./presets/tiktok-2025-hard-line.scenario')).tiktok2025HardLine,
  'tiktok-2025-grand-bargain': async () =>
    (await import('./presets/tiktok-2025-grand-bargain.scenario')).tiktok2025GrandBargain,
  'tiktok-2025-beijing-no': async () => (await import('./presets/tiktok-2025-beijing-no.scenario')).tiktok2025BeijingNo,
  'tiktok-2025-wealth-fund': async () =>
    (await import('./presets/tiktok-2025-wealth-fund.scenario')).tiktok2025WealthFund,
  'tiktok-2025-bidding-war': async () =>
    (await import('./presets/tiktok-2025-bidding-war.scenario')).tiktok2025BiddingWar,
  'tiktok-2025-january': async () => (await import('./presets/tiktok-2025-january.scenario')).tiktok2025January,
  'tiktok-2020': async () => (await import('./presets/tiktok-2020.scenario')).tiktok2020,
  'grindr-2019': async () => (await import('./presets/grindr-2019.scenario')).grindr2019,
  'tiktok-2025-no-tariffs': async () => (await import('./presets/tiktok-2025-no-tariffs.scenario')).tiktok2025NoTariffs,
  'shopping-app': async () => (await import('./presets/shopping-app.scenario')).shoppingApp,
  'forced-sale-generic': async () => (await import('./presets/forced-sale-generic.scenario')).forcedSaleGeneric,
}

type CarriedOver = Omit<PresetEntry, 'load'> & { readonly load: () => Promise<ForcedSaleScenario> }

/** The bundled cases of the second model: those of the first that are carried over, in its order and with its summaries. */
export const presetList: readonly CarriedOver[] = firstList.flatMap((entry) => {
  const load = loads[entry.id]
  return load === undefined ? [] : [{ ...entry, load }]
})
