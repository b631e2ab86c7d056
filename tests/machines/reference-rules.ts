import { byAgreement } from '@/machines/forced-sale/buyers'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { isPending, type NegotiationView } from '@/scenarios/forced-sale/view'

type View = NegotiationView
type Move = (view: View) => Partial<View> | undefined

const LEVELS_UNDER_THREAT = ['low', 'elevated', 'truce']
const isThreatenable = (view: View) => LEVELS_UNDER_THREAT.includes(view.level) && view.phase === 'calm'
const inLaw = (view: View, ...law: View['law'][]) => law.includes(view.law)
const only = (condition: boolean, change: Partial<View>) => (condition ? change : undefined)

const delay = (view: View): Partial<View> => ({ law: 'delayed', delays: Math.min(3, view.delays + 1) })
const backToTalks = { deal: 'talks', buyer: null, bidders: 1 } as const
const deal = (view: View, from: View['deal'][], change: Partial<View>) => only(from.includes(view.deal), change)
const agree =
  (buyer: NonNullable<View['buyer']>): Move =>
  (view) =>
    only(view.deal === 'talks' && view.bidders > 0, { deal: 'nearDeal', buyer, bidders: 0 })
const isAsked = (view: View) => view.home.startsWith('after')
const worse = { low: 'elevated', elevated: 'embargo', truce: 'elevated', embargo: 'embargo' } as const
const legislates = (view: View) => inLaw(view, 'legislating', 'legislatingWhileDark')

/** The table of the model, read a second time and without XState: the change an event makes, or undefined where it is illegal. */
export const referenceRules: Record<NegotiationEventType, Move> = {
  'clock.deadline': (view) => only(inLaw(view, 'delayed', 'lapsed'), { law: 'due' }),
  'host.delays': (view) => only(view.law === 'due', delay(view)),
  'host.lapses': (view) => only(view.law === 'due', { law: 'lapsing' }),
  'host.tolerates': (view) => only(view.law === 'lapsing', { law: 'lapsed' }),
  'host.enforces': (view) => only(view.law === 'lapsing', { law: 'shuttingDown', delays: 0 }),
  'host.shutsForGood': (view) => only(view.law === 'shuttingDown', { law: 'banned' }),
  'host.shutsForNow': (view) => only(view.law === 'shuttingDown', { law: 'dark' }),
  'host.restores': (view) => only(view.law === 'dark', { law: 'delayed' }),
  'host.withdraws': (view) =>
    only(inLaw(view, 'delayed', 'lapsed', 'dark') && view.buyer === null, { law: 'withdrawn' }),
  'court.enjoins': (view) => only(inLaw(view, 'delayed', 'lapsed', 'dark'), { law: 'enjoined' }),
  'court.voids': (view) => only(view.law === 'enjoined', { law: 'voided' }),
  'court.pauses': (view) => only(view.law === 'enjoined', delay(view)),
  'congress.acts': (view) =>
    only(inLaw(view, 'delayed', 'lapsed', 'dark'), {
      law: view.law === 'dark' ? 'legislatingWhileDark' : 'legislating',
    }),
  'congress.repeals': (view) => only(legislates(view), { law: 'repealed' }),
  'congress.extends': (view) => only(legislates(view), delay(view)),
  'congress.tightens': (view) =>
    only(legislates(view), { law: view.law === 'legislatingWhileDark' ? 'dark' : 'delayed', delays: 0 }),
  'owner.opensTalks': (view) => deal(view, ['notForSale'], { deal: 'talks' }),
  'owner.walksAway': (view) => deal(view, ['talks'], { deal: 'notForSale' }),
  ...byAgreement(agree),
  'home.assents': (view) => {
    const change: Partial<View> = {
      ...(view.deal === 'nearDeal' ? { deal: 'framework' } : {}),
      ...(view.home === 'atTable' ? { home: 'silent' } : {}),
    }
    return only(Object.keys(change).length > 0, change)
  },
  'home.blocks': (view) =>
    only(isAsked(view), isPending(view) ? { ...backToTalks, home: 'silent' } : { home: 'silent' }),
  'home.waits': (view) => only(view.home !== 'silent', { home: 'silent' }),
  'both.meet': (view) => only(view.deal === 'nearDeal' && view.home === 'silent', { home: 'atTable' }),
  'host.determines': (view) => deal(view, ['framework'], { deal: 'determined' }),
  'owner.signs': (view) => deal(view, ['determined'], { deal: 'signed' }),
  'deal.closes': (view) => deal(view, ['signed'], { deal: 'closed' }),
  'deal.collapses': (view) => deal(view, ['nearDeal', 'framework', 'determined', 'signed'], backToTalks),
  'bidder.fundingFails': (view) => deal(view, ['nearDeal', 'framework', 'determined'], backToTalks),
  'bidder.enters': (view) => only(view.buyer === null && view.bidders < 4, { bidders: view.bidders + 1 }),
  'bidder.withdraws': (view) => only(view.buyer === null && view.bidders > 0, { bidders: view.bidders - 1 }),
  'host.threatensTariff': (view) =>
    only(isThreatenable(view), {
      phase: 'threatened',
      ...(view.buyer !== null && view.home === 'silent' ? { home: 'afterThreat' } : {}),
    }),
  'host.decidesOnTariff': (view) => only(view.phase === 'threatened', { phase: 'toAHead' }),
  'host.imposesTariff': (view) =>
    only(view.phase === 'toAHead', {
      phase: 'imposed',
      ...(view.buyer !== null && view.home === 'silent' ? { home: 'afterTariff' } : {}),
    }),
  'host.standsDown': (view) => only(view.phase === 'toAHead', { phase: 'calm' }),
  'host.takesBigStep': (view) => {
    const asked: Partial<View> = view.home === 'afterTariff' ? { home: 'afterBigStep' } : {}
    return only(view.phase === 'imposed', { level: worse[view.level], phase: 'calm', ...asked })
  },
  'host.takesSmallStep': (view) => {
    const asked: Partial<View> = view.home === 'afterTariff' ? { home: 'afterSmallStep' } : {}
    return only(view.phase === 'imposed', { phase: 'calm', ...asked })
  },
  'both.truce': (view) =>
    only(view.level === 'embargo' || (view.level === 'elevated' && view.phase === 'calm'), {
      level: 'truce',
      phase: 'calm',
    }),
  'both.truceEnds': (view) =>
    only(view.level === 'truce' && view.phase === 'calm', { level: 'elevated', phase: 'calm' }),
  'host.concedes': (view) =>
    only(view.terms === 'fullSale' && view.deal !== 'notForSale', { terms: 'licensedAlgorithm' }),
}
