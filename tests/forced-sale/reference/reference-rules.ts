import { type Buyer, buyers, type EventName, isPending, isStandstill, type View } from './reference-view'

type Move = (view: View) => Partial<View> | undefined

const only = (condition: boolean, change: Partial<View>) => (condition ? change : undefined)
const deal = (view: View, from: View['deal'][], change: Partial<View>) => only(from.includes(view.deal), change)
const law = (view: View, from: View['law'][], change: Partial<View>) => only(from.includes(view.law), change)
const phase = (view: View, from: View['phase'], change: Partial<View>) => only(view.phase === from, change)
/** What an event of each buyer does, under the event's name with the buyer's. */
const byBuyer = <Name extends string>(name: Name, move: (buyer: Buyer) => Move) =>
  Object.fromEntries(buyers.map((buyer) => [`${name}.${buyer}`, move(buyer)])) as Record<`${Name}.${Buyer}`, Move>

// --- the law
const open: View['law'][] = ['delayed', 'lapsed', 'dark']
const legislating: View['law'][] = ['legislating', 'legislatingWhileDark']
const delay = (view: View): Partial<View> => ({ law: 'delayed', delays: Math.min(3, view.delays + 1) })
const termsFrozen: View['deal'][] = ['contractsDrawn', 'signed', 'cleared']

// --- the deal
const hasBuyer = ({ buyer }: View) => buyer !== null
const fallen = { deal: 'talks', buyer: null, bidders: 1 } as const
const unsigned: View['deal'][] = ['nearDeal', 'framework', 'determined', 'contractsDrawn']
const assented = { deal: 'framework', stance: 'open', home: 'silent' } as const

// --- Beijing on tariffs: a step is felt by a pending deal, or by a stance still open; a threat by a pending deal alone
const feelsThreat = (view: View): Partial<View> =>
  isPending(view) && view.home === 'silent' ? { home: 'afterThreat' } : {}
const feelsStep = (view: View, home: View['home']): Partial<View> =>
  view.home === 'silent' && (isPending(view) || view.stance === 'open') ? { home } : {}
const isHurt = (view: View) =>
  view.home.startsWith('after') || (view.home === 'silent' && view.level === 'embargo' && view.phase === 'calm')
const remembered = { low: 'low', elevated: 'elevated', standstillLow: 'low', standstillElevated: 'elevated' } as const
const levelOf = (view: View) => (view.level === 'embargo' ? 'embargo' : remembered[view.level])

// --- a meeting: truce, then assent or package, then softening, each asked only where it can come
const asksSoftening = (view: View): View['home'] =>
  view.stance === 'linked' && view.level !== 'elevated' ? 'onSoftening' : 'silent'
const asksAfterTruce = (view: View): View['home'] => {
  if (view.level === 'embargo') return 'silent'
  if (view.deal === 'nearDeal') return 'onAssent'
  if (view.deal === 'talks' && view.terms === 'licensedAlgorithm' && view.bidders > 0) return 'onPackage'
  return asksSoftening(view)
}
const isCalmStandstill = (view: View) => isStandstill(view) && view.phase === 'calm'

/** The page of the model, read a second time and without XState: the change an event makes, or undefined where it is illegal. */
export const referenceRules: Record<EventName, Move> = {
  'host.threatensTariff': (view) =>
    only(view.phase === 'calm' && view.level !== 'embargo', { phase: 'threatened', ...feelsThreat(view) }),
  'host.decidesOnTariff': (view) => phase(view, 'threatened', { phase: 'toAHead' }),
  'host.imposesTariff': (view) => phase(view, 'toAHead', { phase: 'imposed' }),
  'host.standsDown': (view) => phase(view, 'toAHead', { phase: 'calm' }),
  'host.takesSmallStep': (view) =>
    phase(view, 'imposed', { phase: 'calm', level: levelOf(view), ...feelsStep(view, 'afterSmallStep') }),
  'host.takesBigStep': (view) =>
    phase(
      view,
      'imposed',
      view.level === 'elevated'
        ? { phase: 'calm', level: 'embargo', ...feelsStep(view, 'afterBigStep') }
        : { phase: 'stepped' },
    ),
  'host.spirals': (view) =>
    phase(view, 'stepped', { phase: 'calm', level: 'embargo', ...feelsStep(view, 'afterSpiral') }),
  'host.stops': (view) =>
    phase(view, 'stepped', { phase: 'calm', level: 'elevated', ...feelsStep(view, 'afterBigStep') }),
  'host.climbsDown': (view) => only(view.level === 'embargo', { level: 'elevated' }),
  'both.truceEnds': (view) => only(isCalmStandstill(view), { level: levelOf(view) }),

  'home.blocks': (view) => only(isPending(view) && isHurt(view), { ...fallen, stance: 'linked', home: 'silent' }),
  'home.links': (view) =>
    only(!hasBuyer(view) && view.stance === 'open' && isHurt(view), { stance: 'linked', home: 'silent' }),
  'both.meet': (view) =>
    only(view.home === 'silent', { home: isCalmStandstill(view) ? asksAfterTruce(view) : 'onTruce' }),
  'both.truce': (view) => {
    const level = levelOf(view) === 'low' ? 'standstillLow' : 'standstillElevated'
    const struck: Partial<View> = { level, phase: 'calm' }
    return only(view.home === 'onTruce', { ...struck, home: asksAfterTruce({ ...view, ...struck }) })
  },
  'both.part': (view) => only(view.home === 'onTruce', { home: asksAfterTruce(view) }),
  'home.assents': (view) =>
    only(
      view.home === 'onAssent' || (view.home === 'silent' && view.deal === 'nearDeal' && view.level !== 'embargo'),
      assented,
    ),
  ...byBuyer(
    'both.agreePackage',
    (buyer) => (view) => only(view.home === 'onPackage', { ...assented, buyer, bidders: 0 }),
  ),
  'home.softens': (view) => only(view.home === 'onSoftening', { stance: 'open', home: 'silent' }),
  'home.waits': (view) => {
    if (view.home === 'onAssent' || view.home === 'onPackage') return { home: asksSoftening(view) }
    return only(view.home === 'onSoftening' || view.home.startsWith('after'), { home: 'silent' })
  },

  'owner.opensTalks': (view) => deal(view, ['notForSale'], { deal: 'talks' }),
  'owner.walksAway': (view) =>
    view.deal === 'talks' ? { deal: 'notForSale' } : deal(view, unsigned, { ...fallen, deal: 'notForSale' }),
  ...byBuyer(
    'deal.agreed',
    (buyer) => (view) => only(view.deal === 'talks' && view.bidders > 0, { deal: 'nearDeal', buyer, bidders: 0 }),
  ),
  'host.determines': (view) => deal(view, ['framework'], { deal: 'determined' }),
  'owner.drawsUpContracts': (view) => deal(view, ['determined'], { deal: 'contractsDrawn' }),
  'owner.signs': (view) => deal(view, ['contractsDrawn'], { deal: 'signed' }),
  'deal.clears': (view) => deal(view, ['signed'], { deal: 'cleared' }),
  'deal.closes': (view) => deal(view, ['cleared'], { deal: 'closed' }),
  'deal.collapses': (view) => deal(view, [...unsigned, 'signed', 'cleared'], fallen),
  'bidder.fundingFails': (view) => deal(view, unsigned, fallen),
  'host.concedes': (view) =>
    only(view.terms === 'fullSale' && ['talks', 'nearDeal', 'framework', 'determined'].includes(view.deal), {
      terms: 'licensedAlgorithm',
    }),

  'bidder.enters': (view) => only(!hasBuyer(view) && view.bidders < 2, { bidders: view.bidders + 1 }),
  'bidder.withdraws': (view) => only(!hasBuyer(view) && view.bidders > 0, { bidders: view.bidders - 1 }),

  'host.restores': (view) => law(view, ['dark'], { law: 'delayed' }),
  'host.shutsForGood': (view) => law(view, ['dark', 'shuttingDown'], { law: 'banned' }),
  'court.enjoins': (view) => law(view, open, { law: 'enjoined' }),
  'court.voids': (view) => law(view, ['enjoined'], { law: 'voided' }),
  'court.pauses': (view) => law(view, ['enjoined'], delay(view)),
  'congress.acts': (view) => law(view, open, { law: view.law === 'dark' ? 'legislatingWhileDark' : 'legislating' }),
  'congress.repeals': (view) => law(view, legislating, { law: 'repealed' }),
  'congress.extends': (view) => law(view, legislating, delay(view)),
  'congress.tightens': (view) =>
    law(view, legislating, {
      law: view.law === 'legislatingWhileDark' ? 'dark' : 'delayed',
      delays: 0,
      ...(termsFrozen.includes(view.deal) ? {} : { terms: 'fullSale' }),
    }),
  'host.withdraws': (view) => only(!hasBuyer(view) && open.includes(view.law), { law: 'withdrawn' }),

  'clock.deadline': (view) => law(view, ['delayed', 'lapsed'], { law: 'due' }),
  'host.delays': (view) => law(view, ['due'], delay(view)),
  'host.lapses': (view) => law(view, ['due'], { law: 'lapsing' }),
  'host.enforces': (view) => law(view, ['lapsing'], { law: 'shuttingDown', delays: 0 }),
  'host.tolerates': (view) => law(view, ['lapsing'], { law: 'lapsed' }),
  'host.shutsForNow': (view) => law(view, ['shuttingDown'], { law: 'dark' }),
}
