import { type Clause, claimOf } from '@/machines/event-record'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { forcedSale } from '@/scenarios/forced-sale'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { ConditionStateId } from './condition-states'

const chosen = (buyer: string): Clause => [buyer, 'is', 'be', 'the buyer agreed with']
const counted = (delays: string): Clause => ['the count of delays', 'reaches', 'reach', delays]

const stateClauses: Readonly<Record<ConditionStateId, Clause>> = {
  'law.delayed': ['a delay', 'is', 'be', 'in force'],
  'law.lapsed': ['the law', 'applies', 'apply', 'after a lapse'],
  'law.dark': ['TARGET', 'is', 'be', 'dark'],
  'law.banned': ['TARGET', 'is', 'be', 'banned for good'],
  'law.voided': ['the law', 'is', 'be', 'void'],
  'law.repealed': ['the law', 'is', 'be', 'repealed'],
  'law.withdrawn': ['the order', 'is', 'be', 'withdrawn'],
  'deal.notForSale': ['OWNER', 'keeps', 'keep', 'TARGET off the market'],
  'deal.talks': ['sale talks', 'are', 'be', 'open'],
  'deal.nearDeal': ['a near deal', 'is', 'be', 'on the table'],
  'deal.framework': ['a framework', 'is', 'be', 'agreed'],
  'deal.determined': ['the plan', 'is', 'be', 'approved'],
  'deal.signed': ['the contracts', 'are', 'be', 'signed'],
  'deal.closed': ['the sale', 'is', 'be', 'closed'],
  'tariffs.low': ['tariffs', 'are', 'be', 'low'],
  'tariffs.elevated': ['tariffs', 'are', 'be', 'elevated'],
  'tariffs.embargo': ['tariffs', 'are', 'be', 'at embargo level'],
  'tariffs.truce': ['a truce', 'holds', 'hold'],
  'tariffs.threatened': ['a tariff threat', 'is', 'be', 'open'],
  'terms.fullSale': ['a full sale', 'is', 'be', 'demanded'],
  'terms.licensedAlgorithm': ['a licensed algorithm', 'is', 'be', 'accepted'],
  'buyer.strategic': chosen('STRATEGIC'),
  'buyer.creators': chosen('CREATORS'),
  'buyer.tycoon': chosen('TYCOON'),
  'buyer.fund': chosen('FUND'),
  'delays.1': counted('one'),
  'delays.2': counted('two'),
  'delays.3': counted('three'),
}

const be: Readonly<Record<string, string>> = { is: 'is not', are: 'are not' }

/** "HOME refuses the deal", "HOME does not refuse the deal", "no court stops the ban". */
function worded(clause: Clause, happened: boolean): string {
  if (happened) return claimOf(clause)
  const [subject, does, base, rest] = clause
  const tail = rest === undefined ? '' : ` ${rest}`
  if (subject.startsWith('a ')) return `no ${subject.slice(2)} ${does}${tail}`
  return `${subject} ${be[does] ?? `${does === base ? 'do' : 'does'} not ${base}`}${tail}`
}

const clauses: ReadonlyMap<string, Clause> = new Map([
  ...Object.entries(eventMeta).map(([type, { clause }]) => [type, clause] as const),
  ...Object.entries(stateClauses),
])

/** What an event or state claims, or its opposite, still in the machine's own names. */
export function clauseOf(id: string, happened: boolean): string {
  const clause = clauses.get(id)
  return clause === undefined ? `${happened ? '' : 'not '}${id}` : worded(clause, happened)
}

/** What an event or state claims in the names of a case, its buyers too: "Beijing refuses the deal". */
export const subjectWords = (scenario: Scenario, id: string): string =>
  inNamesOf(forcedSale, scenario, clauseOf(id, true))
