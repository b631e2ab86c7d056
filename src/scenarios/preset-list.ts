/** A bundled case as a menu shows it, without its numbers: small enough for the first file a page loads. */
export type PresetSummary = {
  readonly id: string
  readonly title: string
  readonly group: 'real' | 'variant' | 'hypothetical'
  /** The case a variant differs from. */
  readonly variantOf?: string
  readonly startDate: string
  /** One sentence. */
  readonly summary: string
}

/** The bundled cases in the order of menus, the first being the one that opens by default. */
export const presetList = [
  {
    id: 'tiktok-2025',
    title: 'TikTok 2025',
    group: 'real',
    startDate: '2025-02-06',
    summary: 'The American order to sell TikTok as it stood on 6 February 2025.',
  },
] as const satisfies readonly PresetSummary[]

export type PresetId = (typeof presetList)[number]['id']

export const isPresetId = (id: string): id is PresetId => presetList.some((preset) => preset.id === id)
