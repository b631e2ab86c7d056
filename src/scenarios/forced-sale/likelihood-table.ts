import type { Factor, TableRow } from '@/engine'
import { chance, over, rest, share, times } from '@/engine'
import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { outsiders, weightOf } from './parameters/bidders'
import { outcomesOfALaw } from './parameters/law'
import { isPending, type NegotiationView } from './view'
import { weekKind } from './week-kinds'

type Condition = (view: NegotiationView) => boolean
type Factors = (view: NegotiationView, near: boolean) => readonly Factor[]
type Row = { readonly event: NegotiationEventType; readonly when: Condition; readonly factors: Factors }

const row = (event: NegotiationEventType, when: Condition, factors: Factors): Row => ({ event, when, factors })
const always: Condition = () => true
const repeated = (id: string, count: number): readonly string[] => Array<string>(count).fill(id)
const if_ = (condition: boolean, id: string): readonly string[] => (condition ? [id] : [])

const agreement = (view: NegotiationView, near: boolean): Factor =>
  chance('bd_near', ...if_(near, 'or_near_deal'), ...repeated('or_delay_deal', view.delays))
const wins =
  (buyer: Buyer): Factors =>
  (view, near) =>
    buyer === 'strategic'
      ? [agreement(view, near), rest('bid_outsider_win')]
      : [agreement(view, near), chance('bid_outsider_win'), share(weightOf(buyer), outsiders)]

const assentRisk: Record<NegotiationView['level'], string> = {
  truce: 'bj_ok_truce',
  low: 'bj_ok_calm',
  elevated: 'bj_ok_elev',
  embargo: 'bj_ok_emb',
}
const licensed = (view: NegotiationView): boolean => view.terms === 'licensedAlgorithm'

/**
 * How likely each event is in a week, in the sampler's fixed order. An event takes the first of its rows whose condition
 * holds; whether it is possible at all is the machine's business, not the table's.
 */
const weeklyRows: readonly Row[] = [
  row('host.restores', always, () => [chance('restore')]),
  row('owner.opensTalks', always, () => [chance('bd_open')]),
  row('owner.walksAway', always, () => [chance('bd_walk')]),
  ...buyerIds.map((buyer) => row(`deal.agreed.${buyer}`, always, wins(buyer))),
  row('home.assents', always, (view) => [chance(assentRisk[view.level], ...if_(licensed(view), 'or_licensed_assent'))]),
  row('both.meet', always, (view) => [chance('round', ...if_(view.level === 'embargo', 'or_embargo_round'))]),
  row('host.determines', always, () => [chance('determ')]),
  row('owner.signs', always, (view) => [chance('bd_sign', ...if_(licensed(view), 'or_licensed_sign'))]),
  row('deal.closes', always, () => [chance('close')]),
  row(
    'deal.collapses',
    (view) => view.deal === 'signed',
    () => [chance('fall_signed')],
  ),
  row('deal.collapses', always, () => [chance('fall_aip')]),
  row('bidder.fundingFails', always, () => [chance('fund_fail')]),
  row('bidder.enters', always, (_view, near) => [chance('bid_enter', ...if_(near, 'or_near_enter'))]),
  row('bidder.withdraws', always, (view) => [chance('bid_withdraw'), times(view.bidders)]),
  row('host.threatensTariff', always, () => [chance('tar_threat')]),
  row('host.decidesOnTariff', always, () => [chance('tar_decide')]),
  row(
    'both.truce',
    (view) => view.level === 'embargo',
    () => [chance('tar_cut_embargo')],
  ),
  row('both.truce', always, () => [chance('tar_cut_elev')]),
  row('both.truceEnds', always, () => [rest('truce_ext'), over('truce_weeks')]),
  row('host.concedes', always, (_view, near) => [chance('us_concede', ...if_(near, 'or_near_concede'))]),
  row('court.enjoins', always, () => [chance('inj_ban')]),
  row('congress.acts', always, () => [chance('congress_act')]),
  row('host.withdraws', always, () => [chance('host_withdraw')]),
]

const delay = (view: NegotiationView): string => (isPending(view) ? 'ext_grant_deal' : 'ext_grant')
const enforcement = (view: NegotiationView) => repeated('credibility', view.delays)
const isLaw =
  (...law: readonly NegotiationView['law'][]): Condition =>
  (view) =>
    law.includes(view.law)
const isPhase =
  (phase: NegotiationView['phase']): Condition =>
  (view) =>
    view.phase === phase
const isHome =
  (home: NegotiationView['home']): Condition =>
  (view) =>
    view.home === home

type Alternatives = {
  readonly when: Condition
  readonly events: readonly (readonly [NegotiationEventType, (view: NegotiationView) => Factor])[]
}

/**
 * The alternatives of each answer state, together certain. The first block whose condition holds answers: the law, then the
 * tariff decision, then the home government.
 */
const answers: readonly Alternatives[] = [
  {
    when: isLaw('due'),
    events: [
      ['host.delays', (view) => chance(delay(view))],
      ['host.lapses', (view) => rest(delay(view))],
    ],
  },
  {
    when: isLaw('lapsing'),
    events: [
      ['host.enforces', (view) => chance('lapse_enforce', ...enforcement(view))],
      ['host.tolerates', (view) => rest('lapse_enforce', ...enforcement(view))],
    ],
  },
  {
    when: isLaw('shuttingDown'),
    events: [
      ['host.shutsForGood', () => chance('dark_durable')],
      ['host.shutsForNow', () => rest('dark_durable')],
    ],
  },
  {
    when: isLaw('enjoined'),
    events: [
      ['court.voids', () => chance('court_void')],
      ['court.pauses', () => rest('court_void')],
    ],
  },
  {
    when: isLaw('legislating', 'legislatingWhileDark'),
    events: [
      ['congress.repeals', () => share('weight_repeal', outcomesOfALaw)],
      ['congress.extends', () => share('weight_extend', outcomesOfALaw)],
      ['congress.tightens', () => share('weight_tighten', outcomesOfALaw)],
    ],
  },
  {
    when: isPhase('toAHead'),
    events: [
      ['host.imposesTariff', () => chance('tar_impose')],
      ['host.standsDown', () => rest('tar_impose')],
    ],
  },
  {
    when: isPhase('imposed'),
    events: [
      ['host.takesBigStep', () => chance('tar_big')],
      ['host.takesSmallStep', () => rest('tar_big')],
    ],
  },
  {
    when: isHome('afterThreat'),
    events: [
      ['home.blocks', () => chance('bj_block_threat')],
      ['home.waits', () => rest('bj_block_threat')],
    ],
  },
  {
    when: isHome('afterBigStep'),
    events: [
      ['home.blocks', () => chance('bj_block')],
      ['home.waits', () => rest('bj_block')],
    ],
  },
  {
    when: isHome('afterSmallStep'),
    events: [
      ['home.blocks', () => chance('bj_block', 'or_small_block')],
      ['home.waits', () => rest('bj_block', 'or_small_block')],
    ],
  },
  {
    when: isHome('atTable'),
    events: [
      ['home.assents', () => chance('bj_round')],
      ['home.waits', () => rest('bj_round')],
    ],
  },
]

/** Weekly risks by the first matching row of each event. `near`: a deadline is one to four steps away and the delay still runs. */
export function weeklyChances(view: NegotiationView, kind: number): readonly TableRow[] {
  const near = kind === weekKind('nearDeadline') && view.law === 'delayed'
  const seen = new Set<NegotiationEventType>()
  const found: TableRow[] = []
  for (const { event, when, factors } of weeklyRows) {
    if (seen.has(event) || !when(view)) continue
    seen.add(event)
    found.push({ event, factors: factors(view, near) })
  }
  return found
}

/** The alternatives of the answer that is due first, together certain; none in a state that waits for a week to pass. */
export function answerChances(view: NegotiationView): readonly TableRow[] {
  const due = answers.find(({ when }) => when(view))
  return (due?.events ?? []).map(([event, factor]) => ({ event, factors: [factor(view)] }))
}

/** The sampler's fixed order: weekly events from 0 upward. */
export const weeklyEventOrder: readonly NegotiationEventType[] = [...new Set(weeklyRows.map(({ event }) => event))]
