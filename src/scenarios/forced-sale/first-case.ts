/** The whole of the case that opens by default. */
export { tiktok2025 as firstCase } from './presets/tiktok-2025.scenario'
