import { visibleText } from './visible-text'

/** The longest seed, in characters. */
export const LONGEST_SEED = 64

/** A seed as typed, without the space around it; undefined where nothing is left, too much, or what a reader cannot see. */
export function readSeed(text: string): string | undefined {
  const seed = text.trim()
  return seed === '' || seed.length > LONGEST_SEED || visibleText(seed) !== seed ? undefined : seed
}

export const seedFound = (text: string): string => {
  const seed = text.trim()
  if (seed === '') return 'nothing'
  return seed.length > LONGEST_SEED ? `${seed.length} characters` : `"${visibleText(seed)}"`
}
