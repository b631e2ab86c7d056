import type { NegotiationEventType } from '@/machines/negotiation.types'
import { inBuyersOf, inNamesOf } from '@/scenarios/party-names'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { ConditionStateId } from './condition-states'

/** Who, does, do, what: "HOME", "refuses", "refuse", "the deal". Words in capitals stand for the case's own names. */
type Clause = readonly [subject: string, does: string, base: string, rest?: string]

const agreed = (buyer: string): Clause => ['OWNER', 'agrees', 'agree', `in outline with ${buyer}`]

const eventClauses: Readonly<Record<NegotiationEventType, Clause>> = {
  'clock.deadline': ['a deadline', 'falls', 'fall'],
  'host.delays': ['HOST', 'grants', 'grant', 'another delay'],
  'host.lapses': ['HOST', 'lets', 'let', 'the deadline lapse'],
  'host.tolerates': ['HOST', 'leaves', 'leave', 'the law unenforced'],
  'host.enforces': ['HOST', 'enforces', 'enforce', 'the law'],
  'host.shutsForGood': ['a shutdown', 'proves', 'prove', 'to be for good'],
  'host.shutsForNow': ['TARGET', 'goes', 'go', 'dark for now'],
  'host.restores': ['HOST', 'brings', 'bring', 'TARGET back'],
  'host.withdraws': ['HOST', 'withdraws', 'withdraw', 'its order'],
  'court.enjoins': ['a court', 'stops', 'stop', 'the ban'],
  'court.voids': ['a court', 'voids', 'void', 'the law'],
  'court.pauses': ['a court', 'pauses', 'pause', 'the law'],
  'congress.acts': ['LEGISLATURE', 'passes', 'pass', 'a binding law'],
  'congress.repeals': ['LEGISLATURE', 'repeals', 'repeal', 'the law'],
  'congress.extends': ['LEGISLATURE', 'extends', 'extend', 'the deadline'],
  'congress.tightens': ['LEGISLATURE', 'tightens', 'tighten', 'the law'],
  'owner.opensTalks': ['OWNER', 'opens', 'open', 'talks'],
  'owner.walksAway': ['OWNER', 'walks', 'walk', 'away'],
  'deal.agreed.strategic': agreed('STRATEGIC'),
  'deal.agreed.creators': agreed('CREATORS'),
  'deal.agreed.tycoon': agreed('TYCOON'),
  'deal.agreed.fund': agreed('FUND'),
  'home.assents': ['HOME', 'assents', 'assent', 'in principle'],
  'home.blocks': ['HOME', 'refuses', 'refuse', 'the deal'],
  'home.waits': ['HOME', 'answers', 'answer', 'by waiting'],
  'both.meet': ['HOST and HOME', 'meet', 'meet', 'at high level'],
  'host.determines': ['HOST', 'approves', 'approve', 'the plan'],
  'owner.signs': ['OWNER', 'signs', 'sign', 'binding contracts'],
  'deal.closes': ['the sale', 'closes', 'close'],
  'deal.collapses': ['the deal', 'falls', 'fall', 'apart'],
  'bidder.fundingFails': ['the buyer’s funding', 'fails', 'fail'],
  'bidder.enters': ['a new bidder', 'comes', 'come', 'in'],
  'bidder.withdraws': ['a bidder', 'drops', 'drop', 'out'],
  'host.threatensTariff': ['HOST', 'threatens', 'threaten', 'a tariff'],
  'host.decidesOnTariff': ['a tariff threat', 'comes', 'come', 'to a head'],
  'host.imposesTariff': ['HOST', 'imposes', 'impose', 'a tariff'],
  'host.standsDown': ['HOST', 'stands', 'stand', 'down on a tariff'],
  'host.takesBigStep': ['HOST', 'takes', 'take', 'a big tariff step'],
  'host.takesSmallStep': ['HOST', 'takes', 'take', 'a small tariff step'],
  'both.truce': ['HOST and HOME', 'agree', 'agree', 'a truce'],
  'both.truceEnds': ['a truce', 'ends', 'end'],
  'host.concedes': ['HOST', 'softens', 'soften', 'its terms'],
}

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
function worded([subject, does, base, rest]: Clause, happened: boolean): string {
  const tail = rest === undefined ? '' : ` ${rest}`
  if (happened) return `${subject} ${does}${tail}`
  if (subject.startsWith('a ')) return `no ${subject.slice(2)} ${does}${tail}`
  return `${subject} ${be[does] ?? `${does === base ? 'do' : 'does'} not ${base}`}${tail}`
}

const clauses: ReadonlyMap<string, Clause> = new Map([...Object.entries(eventClauses), ...Object.entries(stateClauses)])

/** What an event or state claims, or its opposite, still in the machine's own names. */
export function clauseOf(id: string, happened: boolean): string {
  const clause = clauses.get(id)
  return clause === undefined ? `${happened ? '' : 'not '}${id}` : worded(clause, happened)
}

/** What an event or state claims in the names of a case, its buyers too: "Beijing refuses the deal". */
export const subjectWords = (scenario: Scenario, id: string): string =>
  inBuyersOf(scenario.buyers, inNamesOf(scenario, clauseOf(id, true)))
