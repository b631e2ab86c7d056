import { largestRemainder } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { withPlaces } from '@/scenarios/names-in-text'
import type { CaseNames, Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { leanOf, whyLeaning } from '../lean'
import type { DetailedNegotiation } from '../open-negotiation'
import { countWord, spanOfWeeks } from '../plain-words'
import type { Group } from '../types'

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
