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
