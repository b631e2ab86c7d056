import type { Spread } from './types'

/** A point of 100: what lies nearer is called the same. */
const POINT = 0.01

/** Where the mean over the draws lies more than a point from the answer at the readings; undefined where it does not. */
export function leanOf(reading: number, { mean }: Pick<Spread, 'mean'>): 'lower' | 'higher' | undefined {
  if (Math.abs(mean - reading) <= POINT) return undefined
  return mean < reading ? 'lower' : 'higher'
}

/** Why an average is not the answer at the readings. */
export const whyLeaning = 'the inputs lean that way'
