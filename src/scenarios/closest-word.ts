import { editDistance } from '@/engine/arithmetic/edit-distance'

const LONGEST_WORD = 64

/** The known word most like the one found, for "did you mean"; undefined when none is like it. */
export function closestWord(found: string, known: readonly string[]): string | undefined {
  if (found.length > LONGEST_WORD) return undefined
  let best: string | undefined
  let bestDistance = 1 + Math.max(1, Math.floor(found.length / 3))
  for (const word of known) {
    const distance = editDistance(found.toLowerCase(), word.toLowerCase())
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
  }
  return best
}

const LISTED = 12

export const oneOf = (known: readonly string[]): string =>
  known.length <= LISTED ? known.join(', ') : `${known.slice(0, LISTED).join(', ')} and ${known.length - LISTED} more`

/** "did you mean …?" where one known word is close, else the known words. */
export function suggestion(found: string, known: readonly string[]): string {
  const close = closestWord(found, known)
  return close === undefined ? oneOf(known) : `did you mean "${close}"?`
}
