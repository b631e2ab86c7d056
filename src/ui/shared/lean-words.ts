import { leanOf, whyLeaning } from '@/simulation/lean'
import { countWord } from '@/simulation/plain-words'
import type { Spread } from '@/simulation/types'

/** A share as futures of 100: something that can happen is never a bare 0. */
export const inFutures = (share: number): string => countWord(Math.round(share * 100), share)

/** "35 to 72" */
export const rangeWords = ({ low, high }: Spread): string => `${Math.round(low * 100)} to ${Math.round(high * 100)}`

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
