/** The bundled cases by their numbers in codes. New ones go to the end: a code keeps its case for ever. */
export const codedCases: readonly string[] = [
  'tiktok-2025',
  'tiktok-2025-january',
  'tiktok-2025-hard-line',
  'tiktok-2025-grand-bargain',
  'tiktok-2025-beijing-no',
  'tiktok-2025-no-tariffs',
  'tiktok-2025-bidding-war',
  'tiktok-2025-wealth-fund',
  'tiktok-2020',
  'grindr-2019',
  'shopping-app',
  'forced-sale-generic',
  'strike-generic',
  'strike-strong-fund',
  'strike-firm-deadline',
]
