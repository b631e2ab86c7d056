/** "tiktok-1" → "tiktok-2": the next seed is as good as any, and can be told to a class. */
export function anotherSeed(seed: string): string {
  const [, stem = seed, digits] = /^(.*?)-?(\d{1,9})?$/.exec(seed) ?? []
  return `${stem}-${digits === undefined ? 2 : Number(digits) + 1}`
}
