import { largestRemainder } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { withPlaces } from '@/scenarios/names-in-text'
import type { CaseNames, Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { leanOf, whyLeaning } from '../lean'
import type { DetailedNegotiation } from '../open-negotiation'
import { countWord, earlierSpan, laterSpan, spanOfWeeks } from '../plain-words'
import type { EarlyShares, Group } from '../types'

/** What the endings of a case are called in files, with a capital. */
export function groupNames(negotiation: Negotiation, names: CaseNames): Readonly<Record<Group, string>> {
  const places = negotiation.places(names)
  return Object.fromEntries(negotiation.groups.map(({ id, count }) => [id, capital(withPlaces(count, places))]))
}

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

type Shares = Readonly<Record<Group, number>>

/** The shares of the endings as whole numbers that add to 100, by largest remainder, in the negotiation's order. */
export const hundredOf = ({ groups }: Pick<Negotiation, 'groups'>, shares: Shares): readonly number[] =>
  largestRemainder(
    groups.map(({ id }) => entryOf(shares, id)),
    100,
  )

/** The answer in two sentences: the likeliest ending of 100 futures, after a year too where `early` says it, then the others. */
export function answerSentences(
  negotiation: DetailedNegotiation,
  scenario: Scenario,
  shares: Shares,
  horizonWeeks: number,
  early?: Pick<EarlyShares, 'week' | 'groups'>,
): string {
  const { groups, claimsInFiles = {}, places } = negotiation
  const countsOf = (from: Shares) => {
    const counts = hundredOf(negotiation, from)
    return groups.map((group, g) => ({ ...group, hundredth: counts[g] ?? 0, share: entryOf(from, group.id) }))
  }
  const [lead, ...others] = countsOf(shares).toSorted((a, b) => b.hundredth - a.hundredth || b.share - a.share)
  if (lead === undefined) return ''
  const word = (of: typeof lead) => countWord(of.hundredth, of.share)
  const claimed = (one: typeof lead, span: string) =>
    `In ${word(one)} of 100 futures ${withPlaces(claimsInFiles[one.id] ?? one.claim, { SPAN: span })}`
  const rest = others.map((one) => `${word(one)} ${one.count}`).join(', ')
  const late = claimed(lead, spanOfWeeks(horizonWeeks))
  const [first] = early === undefined ? [] : countsOf(early.groups)
  if (early === undefined || first === undefined) return withPlaces(`${late}. ${capital(rest)}.`, places(scenario))
  const [within, later] = [earlierSpan(early.week), laterSpan(horizonWeeks)]
  const asked = [lead, ...others].find(({ id }) => id === first.id) ?? lead
  const told =
    lead.id === first.id
      ? `${claimed(first, within)}, in ${word(lead)} within ${later}`
      : `${late}; ${word(first)} ${first.count} within ${within}, ${word(asked)} within ${later}`
  return withPlaces(`${told}. After ${spanOfWeeks(horizonWeeks)}: ${rest}.`, places(scenario))
}

type Ending = { readonly name: string; readonly reading: number; readonly mean: number }

/** The endings whose average differs, for files and terminals: "On average over the draws …"; empty where none does. */
export function leanText(endings: readonly Ending[]): string {
  const leaning = endings.flatMap(({ name, reading, mean }) => {
    const way = leanOf(reading, { mean })
    return way === undefined ? [] : [`${name} is ${Math.abs((mean - reading) * 100).toFixed(1)} points ${way}`]
  })
  const last = leaning.at(-1)
  if (last === undefined) return ''
  const listed = leaning.length === 1 ? last : `${leaning.slice(0, -1).join(', ')} and ${last}`
  return `On average over the draws ${listed} than at the readings: ${whyLeaning}.`
}
