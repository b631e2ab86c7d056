import type { Numbers } from './reference-numbers'
import {
  type Buyer,
  buyers,
  type EventName,
  isPending,
  isStandstill,
  type Question,
  type View,
  type WeekKind,
} from './reference-view'

export type Chance = { readonly event: EventName; readonly chance: number }
type Asked = (view: View, kind: WeekKind, numbers: Numbers) => readonly Chance[]

/** p ⊗ r₁ ⊗ r₂ …: the chance whose odds are those of p, times each ratio. */
export function times(p: number, ...ratios: readonly number[]): number {
  let ratio = 1
  for (const one of ratios) ratio *= one
  return (p * ratio) / (1 - p + p * ratio)
}
const when = (condition: boolean, ratio: number) => (condition ? ratio : 1)
const isLicensed = ({ terms }: View) => terms === 'licensedAlgorithm'
const isLinked = ({ stance }: View) => stance === 'linked'
const isOutsider = ({ buyer }: View) => buyer !== null && buyer !== 'strategic'
/** The pull of a date: only while a delay runs. */
const isNear = ({ law }: View, kind: WeekKind) => kind === 'nearDeadline' && law === 'delayed'

const share = (buyer: Buyer, numbers: Numbers) =>
  buyer === 'strategic' ? 1 - numbers.bid_outsider_win : numbers.bid_outsider_win * numbers[`outsider_${buyer}`]
const timesDelays = (ratio: number, { delays }: View) => {
  let power = 1
  for (let delay = 0; delay < delays; delay++) power *= ratio
  return power
}

/** From framework on a refusal is rarer, from signature on rarer still. */
function commitment({ deal }: View, numbers: Numbers): number {
  if (deal === 'signed' || deal === 'cleared') return numbers.or_signed_block
  return deal === 'framework' || deal === 'determined' || deal === 'contractsDrawn' ? numbers.or_assented_block : 1
}

const trade: Asked = (view, _, numbers) => {
  if (view.level === 'embargo') {
    const hurt = (event: EventName, ratio: number) => ({ event, chance: times(numbers.bj_block_emb, ratio) })
    const assented = commitment(view, numbers) === 1 ? 1 : numbers.or_assented_block
    return [
      { event: 'host.climbsDown', chance: numbers.tar_climb_down },
      ...(isPending(view) ? [hurt('home.blocks', assented)] : isLinked(view) ? [] : [hurt('home.links', 1)]),
    ]
  }
  if (view.phase === 'threatened') return [{ event: 'host.decidesOnTariff', chance: numbers.tar_decide }]
  if (!isStandstill(view)) return [{ event: 'host.threatensTariff', chance: numbers.tar_threat }]
  return [
    { event: 'host.threatensTariff', chance: numbers.tar_threat_truce },
    { event: 'both.truceEnds', chance: (1 - numbers.truce_ext) / 13 },
  ]
}

const stanceAndTerms = (view: View, numbers: Numbers) =>
  when(isLicensed(view), numbers.or_licensed_assent) *
  when(isLinked(view), numbers.or_linked_assent) *
  when(isOutsider(view), numbers.or_outsider_assent)

/** Assent at a meeting, in the climate the meeting leaves; before there is a buyer, without the buyer's factor. */
function assentAtMeeting(view: View, numbers: Numbers): number {
  const climate = isStandstill(view)
    ? numbers.or_truce_assent
    : { low: 1, elevated: numbers.or_elev_assent, embargo: 0, standstillLow: 1, standstillElevated: 1 }[view.level]
  const threat = when(view.phase === 'threatened', 0.5)
  return times(numbers.bj_round, numbers.will_home, climate, stanceAndTerms(view, numbers), threat)
}

function unpromptedAssent(view: View, numbers: Numbers): number {
  const byClimate = isStandstill(view)
    ? numbers.bj_ok_truce
    : view.level === 'low'
      ? numbers.bj_ok_calm
      : numbers.bj_ok_elev
  return times(byClimate, numbers.will_home, stanceAndTerms(view, numbers))
}

const beijing: Asked = (view, kind, numbers) => {
  const inTruce = when(isStandstill(view), numbers.or_truce_round)
  const near = when(isNear(view, kind), numbers.or_near_step)
  const meeting: Chance = { event: 'both.meet', chance: times(numbers.round, inTruce, near) }
  if (view.deal !== 'nearDeal' || view.level === 'embargo') return [meeting]
  return [meeting, { event: 'home.assents', chance: unpromptedAssent(view, numbers) }]
}

/** Whether a deadline is put off, and, if not, whether the law is enforced. */
const grant = (view: View, numbers: Numbers, pending = isPending(view)) =>
  times(pending ? numbers.ext_grant_deal : numbers.ext_grant, 1 / numbers.resolve_us)
const enforcement = (view: View, numbers: Numbers) =>
  times(numbers.lapse_enforce, numbers.resolve_us, timesDelays(numbers.credibility, view))

/** What makes the owner's side slower or faster in talks and before them. */
const ownersMood = (view: View, numbers: Numbers) =>
  numbers.will_owner *
  when(isLinked(view), numbers.or_linked_deal) *
  when(view.level === 'embargo', numbers.or_linked_deal) *
  when(view.law === 'dark', 3)

function agreement(view: View, kind: WeekKind, numbers: Numbers): number {
  const risk = (1 - grant(view, numbers, false)) * enforcement(view, numbers)
  return times(
    numbers.bd_near,
    ownersMood(view, numbers),
    timesDelays(numbers.or_delay_deal, view),
    when(view.bidders === 2, numbers.or_rivals),
    when(isLicensed(view), numbers.or_licensed_deal),
    when(isNear(view, kind), numbers.or_near_deal * (1 + numbers.bite * risk)),
  )
}

const sale: Asked = (view, kind, numbers) => {
  const near = when(isNear(view, kind), numbers.or_near_step)
  const money = when(isOutsider(view), numbers.or_outsider_money)
  const walk = (chance: number): Chance => ({ event: 'owner.walksAway', chance })
  const concession: readonly Chance[] = isLicensed(view) ? [] : [{ event: 'host.concedes', chance: numbers.us_concede }]
  const unsigned: readonly Chance[] = [
    walk(0),
    { event: 'deal.collapses', chance: numbers.fall_aip },
    { event: 'bidder.fundingFails', chance: times(numbers.fund_fail, money) },
  ]
  const signing = times(numbers.sign_step, numbers.pace, near)
  const closing = times(numbers.close_step, numbers.pace, near)
  const afterSignature: Chance = { event: 'deal.collapses', chance: numbers.fall_signed }
  switch (view.deal) {
    case 'notForSale':
      return [{ event: 'owner.opensTalks', chance: times(numbers.bd_open, ownersMood(view, numbers)) }]
    case 'talks': {
      const agreed = view.bidders > 0 ? agreement(view, kind, numbers) : 0
      const by = (buyer: Buyer): Chance => ({ event: `deal.agreed.${buyer}`, chance: agreed * share(buyer, numbers) })
      return [walk(numbers.bd_walk), ...(view.bidders > 0 ? buyers.map(by) : []), ...concession]
    }
    case 'nearDeal':
      return [...unsigned, ...concession]
    case 'framework':
      return [{ event: 'host.determines', chance: times(numbers.determ, numbers.pace) }, ...unsigned, ...concession]
    case 'determined':
      return [{ event: 'owner.drawsUpContracts', chance: signing }, ...unsigned, ...concession]
    case 'contractsDrawn':
      return [{ event: 'owner.signs', chance: signing }, ...unsigned]
    case 'signed':
      return [{ event: 'deal.clears', chance: closing }, afterSignature]
    case 'cleared':
      return [{ event: 'deal.closes', chance: closing }, afterSignature]
    case 'closed':
      return []
  }
}

const field: Asked = (view, kind, numbers) => {
  if (view.buyer !== null) return []
  const enters = times(numbers.bid_enter, when(isNear(view, kind), numbers.or_near_deal))
  return [
    ...(view.bidders < 2 ? [{ event: 'bidder.enters', chance: enters } as const] : []),
    ...(view.bidders > 0 ? [{ event: 'bidder.withdraws', chance: numbers.bid_withdraw } as const] : []),
  ]
}

const law: Asked = (view, _, numbers) => [
  ...(view.law === 'dark'
    ? ([
        { event: 'host.restores', chance: numbers.restore },
        { event: 'host.shutsForGood', chance: numbers.dark_for_good },
      ] as const)
    : []),
  { event: 'court.enjoins', chance: numbers.inj_ban },
  { event: 'congress.acts', chance: numbers.congress_act },
  ...(isPending(view) ? [] : [{ event: 'host.withdraws', chance: numbers.host_withdraw } as const]),
]

/** What each question of a week draws from, in a view that waits for no answer; what remains of 1 is quiet. */
export const questionChances: Record<Question, Asked> = { trade, beijing, sale, field, law }

const either = (event: EventName, chance: number, otherwise: EventName): readonly Chance[] => [
  { event, chance },
  { event: otherwise, chance: 1 - chance },
]

function refusalChance(view: View, numbers: Numbers): number {
  const committed = commitment(view, numbers)
  switch (view.home) {
    case 'afterThreat':
      return times(numbers.bj_block_threat, committed)
    case 'afterSmallStep':
      return times(numbers.bj_block, numbers.or_small_block, committed)
    case 'afterSpiral':
      return times(numbers.bj_block, 1.5, committed)
    default:
      return times(numbers.bj_block, committed)
  }
}

/** What Beijing answers, and the governments at a meeting. */
function homeAnswers(view: View, numbers: Numbers): readonly Chance[] {
  switch (view.home) {
    case 'onTruce':
      return either('both.truce', numbers.meet_truce, 'both.part')
    case 'onAssent':
      return either('home.assents', assentAtMeeting(view, numbers), 'home.waits')
    case 'onPackage': {
      const chance = numbers.meet_package * assentAtMeeting(view, numbers)
      return [
        ...buyers.map(
          (buyer) => ({ event: `both.agreePackage.${buyer}`, chance: chance * share(buyer, numbers) }) as const,
        ),
        { event: 'home.waits', chance: 1 - chance },
      ]
    }
    case 'onSoftening':
      return either('home.softens', numbers.meet_soften, 'home.waits')
    case 'silent':
      return []
    default:
      return either(isPending(view) ? 'home.blocks' : 'home.links', refusalChance(view, numbers), 'home.waits')
  }
}

/** How an answer state is left, its chances summing to 1; nothing where no answer is due. */
export function answerChances(view: View, numbers: Numbers): readonly Chance[] {
  switch (view.phase) {
    case 'toAHead':
      return either('host.imposesTariff', numbers.tar_impose, 'host.standsDown')
    case 'imposed':
      return either('host.takesBigStep', numbers.tar_big, 'host.takesSmallStep')
    case 'stepped':
      return either('host.spirals', numbers.tar_spiral, 'host.stops')
  }
  switch (view.law) {
    case 'due':
      return either('host.delays', grant(view, numbers), 'host.lapses')
    case 'lapsing':
      return either('host.enforces', enforcement(view, numbers), 'host.tolerates')
    case 'shuttingDown':
      return either('host.shutsForGood', numbers.dark_durable, 'host.shutsForNow')
    case 'enjoined':
      return either('court.voids', 0.25, 'court.pauses')
    case 'legislating':
    case 'legislatingWhileDark':
      return [
        { event: 'congress.repeals', chance: 0.2 },
        { event: 'congress.extends', chance: 0.6 },
        { event: 'congress.tightens', chance: 0.2 },
      ]
  }
  return homeAnswers(view, numbers)
}
