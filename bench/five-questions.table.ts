import { chance, type Factor, over, rest, share, type TableRow } from '@/engine'
import { type Climate, type NumberId, packageId } from './five-questions.numbers'
import { type Buyer, buyers, type FiveQuestionsEvent } from './five-questions.setup'
import { type FiveQuestionsView, isPending, isSigned } from './five-questions.view'

type View = FiveQuestionsView
type Odds = readonly NumberId[]

export const NEAR = 1 // index of the kind of week

const p = (base: NumberId, ...odds: Odds): Factor => chance(base, ...odds)
const not = (base: NumberId, ...odds: Odds): Factor => rest(base, ...odds)
const row = (event: FiveQuestionsEvent, ...factors: readonly Factor[]): TableRow => ({ event, factors })
/** Two answers that are certain together. */
const either = (event: FiveQuestionsEvent, other: FiveQuestionsEvent, base: NumberId, odds: Odds = []) => [
  row(event, p(base, ...odds)),
  row(other, not(base, ...odds)),
]
const when = (holds: boolean, ...odds: Odds): Odds => (holds ? odds : [])
const times = (id: NumberId, count: number): Odds => Array<NumberId>(count).fill(id)

const isNear = ({ law }: View, kind: number): boolean => kind === NEAR && law === 'delayed'
const isStandstill = ({ level }: View): boolean => level === 'standstillLow' || level === 'standstillElevated'
const isLicensed = ({ terms }: View): boolean => terms === 'licensedAlgorithm'
const isLinked = ({ stance }: View): boolean => stance === 'linked'
const isOutsider = ({ buyer }: View): boolean => buyer !== null && buyer !== 'strategic'
const climateOf = (view: View): Climate =>
  isStandstill(view) ? 'truce' : view.level === 'elevated' ? 'elevated' : 'low'
const commitment = (view: View, signed: Odds): Odds =>
  !isPending(view) || view.deal === 'nearDeal' ? [] : isSigned(view) ? signed : ['or_assented_block']

export function trade(view: View): readonly TableRow[] {
  const refusal = p('bj_block_emb', ...commitment(view, ['or_assented_block']))
  return [
    row('host.threatensTariff', p(isStandstill(view) ? 'tar_threat_truce' : 'tar_threat')),
    row('host.decidesOnTariff', p('tar_decide')),
    row('host.climbsDown', p('tar_climb_down')),
    row('both.truceEnds', not('truce_ext'), over('truce_weeks')),
    ...(view.level !== 'embargo' ? [] : [row(isPending(view) ? 'home.blocks' : 'home.links', refusal)]),
  ]
}

/** What shifts the odds of an assent beside the climate, from the state alone. */
const assentOdds = (view: View): Odds => [
  'will_home',
  ...when(isLicensed(view), 'or_licensed_assent'),
  ...when(isLinked(view), 'or_linked_assent'),
  ...when(isOutsider(view), 'or_outsider_assent'),
]
const unprompted = { truce: 'bj_ok_truce', low: 'bj_ok_calm', elevated: 'bj_ok_elev' } as const

export function beijing(view: View, kind: number): readonly TableRow[] {
  const meeting = p('round', ...when(isStandstill(view), 'or_truce_round'), ...when(isNear(view, kind), 'or_near_step'))
  const isAskable = view.deal === 'nearDeal' && view.level !== 'embargo'
  const assent = p(unprompted[climateOf(view)], ...assentOdds(view))
  return [row('both.meet', meeting), ...(isAskable ? [row('home.assents', assent)] : [])]
}

const outsiders = ['weight_creators', 'weight_tycoon', 'weight_fund'] as const satisfies Odds
const wins = (buyer: Buyer): readonly Factor[] =>
  buyer === 'strategic' ? [not('bid_outsider_win')] : [p('bid_outsider_win'), share(`weight_${buyer}`, outsiders)]

export function sale(view: View, kind: number): readonly TableRow[] {
  const near = isNear(view, kind)
  const tied: Odds = [
    ...when(isLinked(view), 'or_linked_deal'),
    ...when(view.level === 'embargo', 'or_linked_deal'),
    ...when(view.law === 'dark', 'or_dark_deal'),
  ]
  const agreement = p(
    'bd_near',
    'will_owner',
    ...times('or_delay_deal', view.delays),
    ...when(view.bidders > 1, 'or_rivals'),
    ...when(isLicensed(view), 'or_licensed_deal'),
    ...tied,
    ...when(near, 'or_near_deal', `or_bite_${view.delays}`),
  )
  const step = when(near, 'or_near_step')
  return [
    row('owner.opensTalks', p('bd_open', 'will_owner', ...tied)),
    row('owner.walksAway', p(view.deal === 'talks' ? 'bd_walk' : 'bd_walk_later')),
    ...buyers.map((buyer) => row(`deal.agreed.${buyer}`, agreement, ...wins(buyer))),
    row('host.determines', p('determ', 'pace')),
    row('owner.drawsUpContracts', p('sign_step', 'pace', ...step)),
    row('owner.signs', p('sign_step', 'pace', ...step)),
    row('deal.clears', p('close_step', 'pace', ...step)),
    row('deal.closes', p('close_step', 'pace', ...step)),
    row('deal.collapses', p(isSigned(view) ? 'fall_signed' : 'fall_aip')),
    row('bidder.fundingFails', p('fund_fail', ...when(isOutsider(view), 'or_outsider_money'))),
    row('host.concedes', p('us_concede')),
  ]
}

export const field = (view: View, kind: number): readonly TableRow[] => [
  row('bidder.enters', p('bid_enter', ...when(isNear(view, kind), 'or_near_deal'))),
  row('bidder.withdraws', p('bid_withdraw')),
]

export const law = (): readonly TableRow[] => [
  row('host.restores', p('restore')),
  row('host.shutsForGood', p('dark_for_good')),
  row('court.enjoins', p('inj_ban')),
  row('congress.acts', p('congress_act')),
  row('host.withdraws', p('host_withdraw')),
]

const laws = ['weight_repeal', 'weight_extend', 'weight_tighten'] as const satisfies Odds

function lawAnswers(view: View): readonly TableRow[] {
  switch (view.law) {
    case 'due':
      return either('host.delays', 'host.lapses', isPending(view) ? 'ext_grant_deal' : 'ext_grant', ['or_patience'])
    case 'lapsing': {
      const odds: Odds = ['resolve_us', ...times('credibility', view.delays)]
      return either('host.enforces', 'host.tolerates', 'lapse_enforce', odds)
    }
    case 'shuttingDown':
      return either('host.shutsForGood', 'host.shutsForNow', 'dark_durable')
    case 'enjoined':
      return either('court.voids', 'court.pauses', 'court_void')
    case 'legislating':
    case 'legislatingWhileDark':
      return [
        row('congress.repeals', share('weight_repeal', laws)),
        row('congress.extends', share('weight_extend', laws)),
        row('congress.tightens', share('weight_tighten', laws)),
      ]
    default:
      return []
  }
}

function tariffAnswers(view: View): readonly TableRow[] {
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

const provoked = {
  afterThreat: ['bj_block_threat', []],
  afterSmallStep: ['bj_block', ['or_small_block']],
  afterBigStep: ['bj_block', []],
  afterSpiral: ['bj_block', ['or_spiral_block']],
} as const satisfies Record<string, readonly [NumberId, Odds]>

function homeAnswers(view: View): readonly TableRow[] {
  const isThreatened = view.phase === 'threatened'
  switch (view.home) {
    case 'afterThreat':
    case 'afterSmallStep':
    case 'afterBigStep':
    case 'afterSpiral': {
      const [base, odds] = provoked[view.home]
      const minded = isPending(view) ? 'home.blocks' : 'home.links'
      return either(minded, 'home.waits', base, [...odds, ...commitment(view, ['or_signed_block'])])
    }
    case 'onTruce':
      return either('both.truce', 'both.part', 'meet_truce')
    case 'onAssent':
      return either('home.assents', 'home.waits', 'bj_round', [
        ...assentOdds(view),
        ...when(isStandstill(view), 'or_truce_assent'),
        ...when(view.level === 'elevated', 'or_elev_assent'),
        ...when(isThreatened, 'or_threat_assent'),
      ])
    case 'onPackage': {
      const offered = packageId(climateOf(view), isLinked(view), isThreatened)
      return [
        ...buyers.map((buyer) => row(`both.agreePackage.${buyer}`, p(offered), ...wins(buyer))),
        row('home.waits', not(offered)),
      ]
    }
    case 'onSoftening':
      return either('home.softens', 'home.waits', 'meet_soften')
    default:
      return []
  }
}

/** The alternatives of the answer that is due first: the law, the tariff, then the home government. */
export const answers = (view: View): readonly TableRow[] =>
  [lawAnswers(view), tariffAnswers(view), homeAnswers(view)].find((rows) => rows.length > 0) ?? []
