import { describe, expect, it } from 'vitest'
import { isGuessDue } from '@/simulation/step'

describe('when a reader is asked', () => {
  const history = (headlines: readonly number[], length: number) =>
    Array.from({ length }, (_, i) => ({ week: i + 1, events: headlines.includes(i + 1) ? ['event'] : [] }))
  /** Asked or not from headline to headline, the first at the start. */
  const asked = (headlines: readonly number[], deadlines: readonly number[] = []) =>
    [0, ...headlines].map((week) => isGuessDue(history(headlines, week), (one) => deadlines.includes(one)))

  it('before the first headline and every third after it', () => {
    expect(asked([1, 3, 4, 8, 9, 12])).toEqual([true, false, false, true, false, false, true])
  })

  it('before the week of a deadline, but never twice running', () => {
    expect(asked([1, 3, 4, 8, 9, 12], [4])).toEqual([true, false, true, false, false, true, false])
    expect(asked([1, 3, 4, 8, 9, 12], [2, 5])).toEqual([true, false, false, true, false, false, true])
  })

  it('goes on asking in quiet weeks until the headline has come', () => {
    expect(isGuessDue(history([], 5), () => false)).toBe(true)
    expect(isGuessDue(history([2], 5), () => false)).toBe(false)
    expect(isGuessDue(history([2, 4], 6), (week) => week === 7)).toBe(true)
  })
})
