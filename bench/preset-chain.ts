import { forcedSale } from '@/scenarios/forced-sale'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, compileNegotiation } from '@/simulation'
import { opened } from '../scripts/opened'

/** The chain every ratio on the preset is measured on. */
export const scenario = tiktok2025
export const graph = (await compileNegotiation(forcedSale)).graph
export const chain = chainOf(opened, scenario, {}, scenario.horizonWeeks)
