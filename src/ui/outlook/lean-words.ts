import type { Spread } from '@/simulation/types'
import { countWord } from '@/ui/shared/hundred'

/** A point of 100: what lies nearer is called the same. */
const POINT = 0.01

/** Where the mean over the draws lies more than a point from the answer at the readings; undefined where it does not. */
export function leanOf(reading: number, { mean }: Pick<Spread, 'mean'>): 'lower' | 'higher' | undefined {
  if (Math.abs(mean - reading) <= POINT) return undefined
  return mean < reading ? 'lower' : 'higher'
}

/** A share as futures of 100: something that can happen is never a bare 0. */
export const inFutures = (share: number): string => countWord(Math.round(share * 100), share)

/** "35 to 72" */
export const rangeWords = ({ low, high }: Spread): string => `${Math.round(low * 100)} to ${Math.round(high * 100)}`

/** Why an average is not the answer at the readings. */
export const whyLeaning = 'the inputs lean that way'

type Ending = { readonly name: string; readonly reading: number; readonly mean: number | undefined }

/** The endings whose average lies more than a point from their answer at the readings: "Sold: on average 55, at the readings 60. …" */
export function leaningWords(endings: readonly Ending[]): string {
  const leaning = endings.flatMap(({ name, reading, mean }) =>
    mean === undefined || leanOf(reading, { mean }) === undefined
      ? []
      : [`${name}: on average ${inFutures(mean)}, at the readings ${inFutures(reading)}.`],
  )
  return leaning.length === 0 ? '' : `${leaning.join(' ')} Where the two differ, ${whyLeaning}.`
}
