import { editDistance } from '@/engine'

/**
 * The candidate nearest to `name` by edits (insert, delete, replace, each 1), or undefined when even the nearest needs
 * more edits than a third of the longer name, rounded up. Ties go to the earlier candidate. Names over 64 characters
 * are compared by their first 64.
 */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const edits = editDistance(name.slice(0, 64).toLowerCase(), candidate.slice(0, 64).toLowerCase())
    if (edits < fewest && edits <= Math.ceil(Math.min(64, Math.max(name.length, candidate.length)) / 3)) {
      best = candidate
      fewest = edits
    }
  }
  return best
}
