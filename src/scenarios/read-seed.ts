/** The longest seed, in characters. */
export const LONGEST_SEED = 64

/** A seed as typed, without the space around it; undefined where nothing is left or too much. */
export function readSeed(text: string): string | undefined {
  const seed = text.trim()
  return seed === '' || seed.length > LONGEST_SEED ? undefined : seed
}

export const seedFound = (text: string): string => {
  const seed = text.trim()
  return seed === '' ? 'nothing' : `${seed.length} characters`
}
