import type { Factor, Odds, TableRow } from '@/engine'
import { chance, fixed, inverse, over, raised, rest, share, unless } from '@/engine'
import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { outsiders, weightOf } from './parameters/bidders'
import { isPending, type NegotiationView } from './view'
import { weekKind } from './week-kinds'

type View = NegotiationView
type Rows = readonly TableRow[]

const row = (event: NegotiationEventType, ...factors: readonly Factor[]): TableRow => ({ event, factors })
/** Two answers that are certain together. */
const either = (event: NegotiationEventType, other: NegotiationEventType, ...of: Parameters<typeof chance>): Rows => [
  row(event, chance(...of)),
  row(other, rest(...of)),
]
const when = (holds: boolean, ...odds: readonly Odds[]): readonly Odds[] => (holds ? odds : [])
const times = (count: number, odds: Odds): readonly Odds[] => Array<Odds>(count).fill(odds)

/** What stands in the table itself: numbers that no ending feels, each within the range of its evidence. */
const DARK_PULL = fixed(3, 'A dark service presses OWNER')
const SPIRAL = fixed(1.5, 'A spiral angers more than one step')
const UNDER_THREAT = fixed(0.5, 'A tariff threat hangs over the meeting')
const RESTORES = fixed(0.4, 'HOST brings a dark service back')
const COURT_VOIDS = fixed(0.25, 'A court that steps in voids the INSTRUMENT')
const REPEALS = fixed(0.2, 'A new law repeals')
const EXTENDS = fixed(0.6, 'A new law extends the deadline')
const TIGHTENS = fixed(0.2, 'A new law tightens')
const TRUCE_LENGTH = fixed(13, 'A truce comes up for renewal')
const NEVER = fixed(0, 'Left to whoever holds the seat')

/** A deadline works while a delay runs, in the weeks before it and in its own. */
const isNear = ({ law }: View, kind: number): boolean => kind === weekKind('nearDeadline') && law === 'delayed'
const isStandstill = ({ level }: View): boolean => level === 'standstillLow' || level === 'standstillElevated'
const isLicensed = ({ terms }: View): boolean => terms === 'licensedAlgorithm'
const isLinked = ({ stance }: View): boolean => stance === 'linked'
const isOutsider = ({ buyer }: View): boolean => buyer !== null && buyer !== 'strategic'
const isSigned = ({ deal }: View): boolean => deal === 'signed' || deal === 'cleared'
const isAssented = (view: View): boolean => isPending(view) && view.deal !== 'nearDeal'

const trade = (view: View): Rows => [
  row('host.threatensTariff', chance(isStandstill(view) ? 'tar_threat_truce' : 'tar_threat')),
  row('host.decidesOnTariff', chance('tar_decide')),
  row('host.climbsDown', chance('tar_climb_down')),
  row('both.truceEnds', rest('truce_ext'), over(TRUCE_LENGTH)),
  ...(view.level !== 'embargo'
    ? []
    : [
        row(
          isPending(view) ? 'home.blocks' : 'home.links',
          chance('bj_block_emb', ...when(isAssented(view), 'or_assented_block')),
        ),
      ]),
]

/** What shifts the odds of an assent beside the climate. */
const assentOdds = (view: View): readonly Odds[] => [
  'will_home',
  ...when(isLicensed(view), 'or_licensed_assent'),
  ...when(isLinked(view), 'or_linked_assent'),
  ...when(isOutsider(view), 'or_outsider_assent'),
]

/** An assent at a meeting; a truce struck there counts, and ends a threat. */
const assentAtMeeting = (view: View): Factor =>
  chance(
    'bj_round',
    ...assentOdds(view),
    ...when(isStandstill(view), 'or_truce_assent'),
    ...when(view.level === 'elevated', 'or_elev_assent'),
    ...when(view.phase === 'threatened', UNDER_THREAT),
  )

function unprompted({ level }: View): string {
  if (level === 'low') return 'bj_ok_calm'
  return level === 'elevated' ? 'bj_ok_elev' : 'bj_ok_truce'
}

const beijing = (view: View, kind: number): Rows => [
  row(
    'both.meet',
    chance('round', ...when(isStandstill(view), 'or_truce_round'), ...when(isNear(view, kind), 'or_near_step')),
  ),
  row('home.assents', chance(unprompted(view), ...assentOdds(view))),
]

const wins = (buyer: Buyer): readonly Factor[] =>
  buyer === 'strategic' ? [rest('bid_outsider_win')] : [chance('bid_outsider_win'), share(weightOf(buyer), outsiders)]

/** What a lapse of the coming deadline would mean, nothing being pending yet. */
const enforcement = ({ delays }: View) => ['lapse_enforce', 'resolve_us', ...times(delays, 'credibility')] as const
const bite = (view: View): Odds =>
  raised('bite', rest('ext_grant', inverse('resolve_us')), chance(...enforcement(view)))

function sale(view: View, kind: number): Rows {
  const isNow = isNear(view, kind)
  const tied = [
    ...when(isLinked(view), 'or_linked_deal'),
    ...when(view.level === 'embargo', 'or_linked_deal'),
    ...when(view.law === 'dark', DARK_PULL),
  ]
  const agreement = chance(
    'bd_near',
    'will_owner',
    ...times(view.delays, 'or_delay_deal'),
    ...when(view.bidders > 1, 'or_rivals'),
    ...when(isLicensed(view), 'or_licensed_deal'),
    ...tied,
    ...when(isNow, 'or_near_deal', bite(view)),
  )
  const stage = (id: string) => chance(id, 'pace', ...when(isNow, 'or_near_step'))
  return [
    row('owner.opensTalks', chance('bd_open', 'will_owner', ...tied)),
    row('owner.walksAway', chance(view.deal === 'talks' ? 'bd_walk' : NEVER)),
    ...buyerIds.map((buyer) => row(`deal.agreed.${buyer}`, agreement, ...wins(buyer))),
    row('host.determines', chance('determ', 'pace')),
    row('owner.drawsUpContracts', stage('sign_step')),
    row('owner.signs', stage('sign_step')),
    row('deal.clears', stage('close_step')),
    row('deal.closes', stage('close_step')),
    row('deal.collapses', chance(isSigned(view) ? 'fall_signed' : 'fall_aip')),
    row('bidder.fundingFails', chance('fund_fail', ...when(isOutsider(view), 'or_outsider_money'))),
    row('host.concedes', chance('us_concede')),
  ]
}

const field = (view: View, kind: number): Rows => [
  row('bidder.enters', chance('bid_enter', ...when(isNear(view, kind), 'or_near_deal'))),
  row('bidder.withdraws', chance('bid_withdraw')),
]

const law = (): Rows => [
  row('host.restores', chance(RESTORES)),
  row('host.shutsForGood', chance('dark_for_good')),
  row('court.enjoins', chance('inj_ban')),
  row('congress.acts', chance('congress_act')),
  row('host.withdraws', chance('host_withdraw')),
]

/**
 * How likely each event of a question is, by the question's id, in the sampler's fixed order. Whether an event is possible at all
 * is the machine's business, not the table's.
 */
export const questionRows = { trade, beijing, sale, field, law }

function lawAnswers(view: View): Rows {
  switch (view.law) {
    case 'due':
      return either(
        'host.delays',
        'host.lapses',
        isPending(view) ? 'ext_grant_deal' : 'ext_grant',
        inverse('resolve_us'),
      )
    case 'lapsing':
      return either('host.enforces', 'host.tolerates', ...enforcement(view))
    case 'shuttingDown':
      return either('host.shutsForGood', 'host.shutsForNow', 'dark_durable')
    case 'enjoined':
      return either('court.voids', 'court.pauses', COURT_VOIDS)
    case 'legislating':
    case 'legislatingWhileDark':
      return [
        row('congress.repeals', chance(REPEALS)),
        row('congress.extends', chance(EXTENDS)),
        row('congress.tightens', chance(TIGHTENS)),
      ]
    default:
      return []
  }
}

function tariffAnswers(view: View): Rows {
  switch (view.phase) {
    case 'toAHead':
      return either('host.imposesTariff', 'host.standsDown', 'tar_impose')
    case 'imposed':
      return either('host.takesBigStep', 'host.takesSmallStep', 'tar_big')
    case 'stepped':
      return either('host.spirals', 'host.stops', 'tar_spiral')
    default:
      return []
  }
}

/** A pending deal is refused, or where none is pending assent is tied to trade. Commitment lowers the odds twice. */
function minds(view: View, base: string, ...odds: readonly Odds[]): Rows {
  const commitment = when(isAssented(view), isSigned(view) ? 'or_signed_block' : 'or_assented_block')
  return either(isPending(view) ? 'home.blocks' : 'home.links', 'home.waits', base, ...odds, ...commitment)
}

function homeAnswers(view: View): Rows {
  switch (view.home) {
    case 'afterThreat':
      return minds(view, 'bj_block_threat')
    case 'afterSmallStep':
      return minds(view, 'bj_block', 'or_small_block')
    case 'afterBigStep':
      return minds(view, 'bj_block')
    case 'afterSpiral':
      return minds(view, 'bj_block', SPIRAL)
    case 'onTruce':
      return either('both.truce', 'both.part', 'meet_truce')
    case 'onAssent':
      return [row('home.assents', assentAtMeeting(view)), row('home.waits', unless(assentAtMeeting(view)))]
    case 'onPackage': {
      const offered = [chance('meet_package'), assentAtMeeting(view)]
      return [
        ...buyerIds.map((buyer) => row(`both.agreePackage.${buyer}`, ...offered, ...wins(buyer))),
        row('home.waits', unless(...offered)),
      ]
    }
    case 'onSoftening':
      return either('home.softens', 'home.waits', 'meet_soften')
    default:
      return []
  }
}

/** The alternatives of the answer that is due first, together certain; none in a state that waits for a week to pass: the law, the tariff, then the home government. */
export const answerChances = (view: View): Rows =>
  [lawAnswers(view), tariffAnswers(view), homeAnswers(view)].find((rows) => rows.length > 0) ?? []
