import { largestRemainder } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { withPlaces } from '@/scenarios/names-in-text'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { DetailedNegotiation } from '../open-negotiation'
import type { Group } from '../types'
import { capital } from './group-names'

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

/** The shares of the endings as whole numbers that add to 100, by largest remainder, in the negotiation's order. */
export const hundredOf = ({ groups }: Pick<Negotiation, 'groups'>, shares: Shares): readonly number[] =>
  largestRemainder(
    groups.map(({ id }) => entryOf(shares, id)),
    100,
  )

/** The answer in two sentences: the likeliest ending of 100 futures, then the others. */
export function answerSentences(
  negotiation: DetailedNegotiation,
  scenario: Scenario,
  shares: Shares,
  horizonWeeks: number,
): string {
  const { groups, claimsInFiles = {}, places } = negotiation
  const names = { ...places(scenario), SPAN: spanOfWeeks(horizonWeeks) }
  const counts = hundredOf(negotiation, shares)
  const [lead, ...others] = groups
    .map((group, g) => ({ ...group, hundredth: counts[g] ?? 0, share: entryOf(shares, group.id) }))
    .toSorted((a, b) => b.hundredth - a.hundredth || b.share - a.share)
  if (lead === undefined) return ''
  const first = `In ${countWord(lead.hundredth, lead.share)} of 100 futures ${claimsInFiles[lead.id] ?? lead.claim}.`
  const rest = others.map(({ hundredth, share, count }) => `${countWord(hundredth, share)} ${count}`).join(', ')
  return withPlaces(`${first} ${capital(rest)}.`, names)
}
