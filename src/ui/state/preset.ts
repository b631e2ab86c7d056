import { tiktok2025 } from '@/scenarios/presets/tiktok-2025.scenario'

/** The case this page is about. */
export const scenario = tiktok2025
