import { requireProbability } from './require-probability'

/**
 * Brier's score of one forecast of a yes-or-no question: (p − o)², o = 1 if it happened. 0 is best, 1 worst, and a
 * constant ½ scores ¼.
 * @throws {RangeError} if p is outside [0, 1].
 * @see Brier (1950), Monthly Weather Review 78:1, halved to one of the two classes.
 */
export function brierScore(p: number, happened: boolean): number {
  requireProbability(p)
  const miss = happened ? 1 - p : p
  return miss * miss
}
