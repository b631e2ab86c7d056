import { largestRemainder } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import type { Scenario } from '@/scenarios/scenario.schema'
import { GROUPS } from '../groups'
import type { Group } from '../types'

type Shares = Readonly<Record<Group, number>>

const spans: Readonly<Record<number, string>> = {
  26: 'half a year',
  52: 'one year',
  78: 'a year and a half',
  104: 'two years',
  156: 'three years',
}
const spanOfWeeks = (weeks: number): string => spans[weeks] ?? (weeks === 1 ? '1 week' : `${weeks} weeks`)

/** Something that can happen is never a bare 0. */
const countWord = (count: number, share: number): string => (count === 0 && share > 0 ? 'fewer than 1' : String(count))

/** The four shares as whole numbers that add to 100, by largest remainder, in the order of `GROUPS`. */
export const hundredOf = (shares: Shares): readonly number[] =>
  largestRemainder(
    GROUPS.map((group) => entryOf(shares, group)),
    100,
  )

/** The answer in two sentences: the likeliest ending of 100 futures, then the other three. */
export function answerSentences({ words, parties }: Scenario, shares: Shares, horizonWeeks: number): string {
  const counts = hundredOf(shares)
  const ranked = GROUPS.map((group, g) => ({ group, count: counts[g] ?? 0, share: entryOf(shares, group) })).toSorted(
    (a, b) => b.count - a.count || b.share - a.share,
  )
  const [lead, ...others] = ranked
  if (lead === undefined) return ''
  const count = countWord(lead.count, lead.share)
  const span = spanOfWeeks(horizonWeeks)
  const sentence: Readonly<Record<Group, string>> = {
    sold: `${entryOf(words, 'business')} is sold within ${span}`,
    kept: `${entryOf(parties, 'owner').name} keeps ${words.target}, the law gone, within ${span}`,
    banned: `${entryOf(words, 'service')} is banned for good within ${span}`,
    unresolved: `nothing is settled ${span} on`,
  }
  const rest: Readonly<Record<Group, string>> = {
    sold: 'sold',
    kept: 'kept',
    banned: 'banned for good',
    unresolved: 'not settled',
  }
  const second = others
    .map((other) => `${countWord(other.count, other.share)} ${entryOf(rest, other.group)}`)
    .join(', ')
  return `In ${count} of 100 futures ${entryOf(sentence, lead.group)}. ${second.charAt(0).toUpperCase()}${second.slice(1)}.`
}
