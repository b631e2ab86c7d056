import type { Factor, Odds, TableRow } from '@/engine'
import { chance, fixed, over, rest } from '@/engine'
import type { StrikeEventType } from '@/machines/strike/event-meta'
import { isOut, type StrikeView } from './view'
import { weekKind } from './week-kinds'

type View = StrikeView
type Rows = readonly TableRow[]

const row = (event: StrikeEventType, ...factors: readonly Factor[]): TableRow => ({ event, factors })
/** Two answers that are certain together. */
const either = (event: StrikeEventType, other: StrikeEventType, ...of: Parameters<typeof chance>): Rows => [
  row(event, chance(...of)),
  row(other, rest(...of)),
]
const when = (holds: boolean, ...odds: readonly Odds[]): readonly Odds[] => (holds ? odds : [])
const times = (count: number, odds: Odds): readonly Odds[] => Array<Odds>(count).fill(odds)

/** What stands in the table itself: numbers that hardly any ending feels. */
const FAR_APART = fixed(0.25, 'The two sides are far apart')
const OTHERS_TERMS = fixed(2, 'The terms are the other side’s')
const OWN_TERMS = fixed(0.5, 'The terms are one’s own')
const GIVES_UP = fixed(0.004, 'A stoppage is given up')
const EITHER_SIDE = fixed(2, 'Two sides can call')
const COOLING_OFF = fixed(11, 'A cooling-off order runs out')
const LAWMAKERS = fixed(4, 'A stoppage brings in the law')

/** The last day works while a contract is in force, in the weeks before it and in its own. */
const isNear = ({ contract }: View, kind: number): boolean =>
  kind === weekKind('nearExpiry') && (contract === 'running' || contract === 'extended')

const isHoldout = (view: View): boolean => view.contract === 'lapsed' && !isOut(view)

const lost = { full: 0, low: 1, spent: 2, gone: 2 } as const

/** Odds that both sides share: what the week, the dispute and the mediator do to every move towards an agreement. */
const climate = (view: View, kind: number): readonly Odds[] => [
  ...when(isNear(view, kind), 'or_near'),
  ...when(isHoldout(view), 'or_holdout'),
  ...when(isOut(view), 'or_stoppage'),
  ...when(view.pressure === 'entrenched' || view.pressure === 'lockout', 'or_entrenched'),
  ...when(view.mediator === 'proposed', 'or_proposal'),
]

/** A side moves the sooner the less it can still live on; what it has lost stays lost. */
const unionWeakens = ({ fund }: View): readonly Odds[] => times(lost[fund], 'or_fund')
const firmWeakens = (view: View): readonly Odds[] => [
  ...times(lost[view.stock], 'or_stock'),
  ...when(view.pressure === 'mandate', 'or_mandate'),
]

function offers(view: View, kind: number): Rows {
  const shared = climate(view, kind)
  return [
    row('firm.raisesOffer', chance('firm_moves', ...shared, ...firmWeakens(view))),
    row('union.lowersDemand', chance('union_moves', ...shared, ...unionWeakens(view))),
    row('union.offersHalfway', chance('half_offer', ...shared, ...unionWeakens(view))),
    row('firm.offersHalfway', chance('half_offer', ...shared, ...firmWeakens(view))),
    // Giving in takes more weakness than meeting halfway: it counts twice.
    row('union.accepts', chance('union_accepts', ...shared, ...unionWeakens(view), ...unionWeakens(view))),
    row('firm.accepts', chance('firm_accepts', ...shared, ...firmWeakens(view), ...firmWeakens(view))),
  ]
}

function lostVote({ offers }: View): readonly Odds[] {
  if (offers === 'firmTerms') return [OTHERS_TERMS]
  return offers === 'unionTerms' ? [OWN_TERMS] : []
}

const vote = (view: View): Rows => [
  row('union.ratifies', chance('vote_week'), rest('vote_down', ...lostVote(view))),
  row('union.votesDown', chance('vote_week'), chance('vote_down', ...lostVote(view))),
]

const pressure = (view: View, kind: number): Rows => [
  row('union.votesToStrike', chance('strike_vote', ...when(isNear(view, kind), 'or_near'))),
  row('union.strikes', chance('strike_late')),
  row('firm.locksOut', chance('lockout')),
  row('clock.hardens', chance('harden')),
  row('union.callsOff', chance(GIVES_UP, ...unionWeakens(view))),
  row('firm.reopens', chance(GIVES_UP, ...firmWeakens(view))),
  row('clock.fundRunsLow', chance('fund_falls')),
  row('clock.fundRunsOut', chance('fund_falls')),
  row('clock.stockRunsLow', chance('stock_falls')),
  row('clock.stockRunsOut', chance('stock_falls')),
]

function mediator(view: View): Rows {
  const called = [chance('mediator_call', ...when(isOut(view), 'or_stoppage_call')), over(EITHER_SIDE)]
  return [
    row('union.callsMediator', ...called),
    row('firm.callsMediator', ...called),
    row('mediator.proposes', chance('mediator_proposes')),
  ]
}

const law = (view: View): Rows => [
  row('law.ordersCoolingOff', chance('cooling_off')),
  row('law.endsCoolingOff', over(COOLING_OFF)),
  row('law.imposesTerms', chance('impose', ...when(isOut(view), LAWMAKERS))),
]

/**
 * How likely each event of a question is, by the question's id, in the sampler's fixed order. Whether an event is possible at all
 * is the machine's business, not the table's.
 */
export const questionRows = { offers, vote, pressure, mediator, law }

function lastDay(view: View): Rows {
  const lastHour = [
    'last_hour',
    ...when(view.offers === 'apart', FAR_APART),
    ...when(view.pressure === 'mandate', 'or_mandate'),
  ] as const
  return [
    row('both.agreeAtTheDeadline', chance(...lastHour)),
    row('both.extend', rest(...lastHour), chance('extend')),
    row('both.letExpire', rest(...lastHour), rest('extend')),
  ]
}

/** A side takes the middle the sooner the less it can still live on. */
const middle = (view: View, ...odds: readonly Odds[]): Parameters<typeof chance> => [
  'half_take',
  ...odds,
  ...when(view.mediator === 'proposed', 'or_proposal'),
]

/** The alternatives of the answer that is due, together certain; none in a state that waits for a week to pass. */
export function answerChances(view: View): Rows {
  if (view.contract === 'expiring') return lastDay(view)
  if (view.contract === 'unionChooses') return either('union.strikes', 'union.worksOn', 'strike_expiry')
  if (view.contract === 'firmChooses') return either('firm.locksOut', 'firm.keepsOpen', 'lockout')
  if (view.offers === 'firmAsked')
    return either('firm.takesHalfway', 'firm.refusesHalfway', ...middle(view, ...firmWeakens(view)))
  if (view.offers === 'unionAsked')
    return either('union.takesHalfway', 'union.refusesHalfway', ...middle(view, ...unionWeakens(view)))
  if (view.pressure === 'deciding') return either('union.strikesAgain', 'union.staysAtWork', 'resume')
  return []
}
