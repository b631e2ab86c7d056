import { forcedSale } from '@/scenarios/forced-sale'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { carSale } from './index'

const idsOf = ({ events, groups, outcomes, counters, parameters, conditionStates, ...rest }: typeof forcedSale) => [
  rest.id,
  ...Object.keys(events),
  ...[...rest.parties, ...rest.payoffParties, ...rest.buyers, ...rest.presets, ...rest.words].map(({ id }) => id),
  ...[...groups, ...outcomes, ...counters, ...parameters, ...conditionStates].map(({ id }) => id),
]

/** Ids of the forced sale that are also plain English, or that every negotiation has. */
const PLAIN = [UNRESOLVED, 'both', 'close', 'delays', 'kept', 'round', ...idsOf(carSale)]

const ids = idsOf(forcedSale).filter((id) => !PLAIN.includes(id))

const WORDS =
  /\b(?:tiktok|bytedance|grindr|kunlun|oracle|musk|washington|beijing|congress|courts?|tariffs?|algorithms?|bidders?|banned|bans?|sales?|sold|forced|divest\w*|government|legislatur\w*)\b|US\$/gi

const escaped = (id: string): string => id.replaceAll('.', '\\.')
const IDS = new RegExp(`(?<![\\w.-])(?:${ids.map(escaped).join('|')})(?![\\w.-])`, 'g')

/** This one is a sale by its own name alone. */
const OWN_NAME = /car[ -]sale/gi

/** What a text has from the forced sale: its ids, and words that fit no other negotiation. */
export function foreignIn(text: string): readonly string[] {
  const rest = text.replace(OWN_NAME, '')
  return [...new Set([...(rest.match(IDS) ?? []), ...(rest.match(WORDS) ?? [])])]
}
