import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, compileNegotiation } from '@/simulation'

/** The chain every ratio on the preset is measured on. */
export const scenario = tiktok2025
export const graph = compileNegotiation()
export const chain = chainOf(graph, scenario, {}, scenario.horizonWeeks)
