import { expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import type { NegotiationEvent } from '@/machines/forced-sale/forced-sale.types'
import { viewOf } from '@/scenarios/forced-sale/view'

function after(...events: readonly NegotiationEventType[]) {
  let [snapshot] = initialTransition(negotiationMachine)
  for (const type of events) {
    const [next] = transition(negotiationMachine, snapshot, { type } as NegotiationEvent)
    if (next === snapshot) throw new Error(`"${type}" is not possible in ${JSON.stringify(snapshot.value)}`)
    snapshot = next
  }
  return snapshot
}

const start = [
  'clock.deadline',
  'host.delays',
  'bidder.enters',
  'bidder.enters',
  'bidder.enters',
  'bidder.enters',
] as const
const nearDeal = [...start, 'owner.opensTalks', 'deal.agreed.strategic'] as const
const bigTariff = [
  'host.threatensTariff',
  'home.waits',
  'host.decidesOnTariff',
  'host.imposesTariff',
  'host.takesBigStep',
] as const

it('a start: one delay granted, four bidders, nothing for sale', () => {
  expect(viewOf(after(...start))).toEqual({
    law: 'delayed',
    deal: 'notForSale',
    level: 'low',
    phase: 'calm',
    terms: 'fullSale',
    home: 'silent',
    delays: 1,
    bidders: 4,
    buyer: null,
  })
})

it('a delay, a lapse, a shutdown and a ban', () => {
  const lapsed = after(...start, 'clock.deadline', 'host.delays', 'clock.deadline', 'host.lapses', 'host.tolerates')
  expect(viewOf(lapsed)).toMatchObject({ law: 'lapsed', delays: 2 })
  const banned = after(...start, 'clock.deadline', 'host.lapses', 'host.enforces', 'host.shutsForGood')
  expect(viewOf(banned)).toMatchObject({ law: 'banned', delays: 0 })
  expect(banned.hasTag('banned')).toBe(true)
})

it('a shutdown for now can be undone, and the delays granted before it are forgotten', () => {
  const dark = after(...start, 'clock.deadline', 'host.lapses', 'host.enforces', 'host.shutsForNow')
  expect(viewOf(dark)).toMatchObject({ law: 'dark', delays: 0 })
  const back = after(...start, 'clock.deadline', 'host.lapses', 'host.enforces', 'host.shutsForNow', 'host.restores')
  expect(viewOf(back)).toMatchObject({ law: 'delayed', delays: 0 })
})

it('a big tariff kills a near deal and leaves one bidder in the field', () => {
  const asked = after(...nearDeal, ...bigTariff)
  expect(asked.hasTag('answer')).toBe(true)
  const killed = viewOf(after(...nearDeal, ...bigTariff, 'home.blocks'))
  expect(killed).toMatchObject({
    deal: 'talks',
    level: 'elevated',
    phase: 'calm',
    bidders: 1,
    buyer: null,
    home: 'silent',
  })
})

it('a small step is answered too, and a patient Beijing leaves the deal standing', () => {
  const events = [
    ...nearDeal,
    'host.threatensTariff',
    'home.waits',
    'host.decidesOnTariff',
    'host.imposesTariff',
  ] as const
  const spared = viewOf(after(...events, 'host.takesSmallStep', 'home.waits'))
  expect(spared).toMatchObject({ deal: 'nearDeal', level: 'low', buyer: 'strategic' })
})

it('a truce revives what the tariff killed', () => {
  const revived = after(
    ...nearDeal,
    ...bigTariff,
    'home.blocks',
    'both.truce',
    'deal.agreed.strategic',
    'both.meet',
    'home.assents',
  )
  expect(viewOf(revived)).toMatchObject({ deal: 'framework', level: 'truce', buyer: 'strategic' })
})

it('a bidding war ends in one agreement: the field closes and the buyer is named', () => {
  const crowded = after(...start, 'bidder.withdraws', 'bidder.enters', 'owner.opensTalks')
  expect(crowded.can({ type: 'bidder.enters' })).toBe(false)
  const won = after(...start, 'owner.opensTalks', 'deal.agreed.fund')
  expect(viewOf(won)).toMatchObject({ deal: 'nearDeal', buyer: 'fund', bidders: 0 })
  expect(won.can({ type: 'bidder.enters' })).toBe(false)
  expect(won.can({ type: 'deal.agreed.creators' })).toBe(false)
})

it('a sale runs from talks to closing, on softer terms', () => {
  const sold = after(...nearDeal, 'host.concedes', 'home.assents', 'host.determines', 'owner.signs', 'deal.closes')
  expect(viewOf(sold)).toMatchObject({ deal: 'closed', buyer: 'strategic', terms: 'licensedAlgorithm' })
  expect(sold.hasTag('sold')).toBe(true)
})

it('an injunction voids the law, or counts as one more delay', () => {
  expect(after(...start, 'court.enjoins', 'court.voids').hasTag('kept')).toBe(true)
  expect(viewOf(after(...start, 'court.enjoins', 'court.pauses'))).toMatchObject({ law: 'delayed', delays: 2 })
})

it('a Congress repeals, extends or tightens', () => {
  expect(after(...start, 'congress.acts', 'congress.repeals').hasTag('kept')).toBe(true)
  expect(viewOf(after(...start, 'congress.acts', 'congress.extends'))).toMatchObject({ law: 'delayed', delays: 2 })
  expect(viewOf(after(...start, 'congress.acts', 'congress.tightens'))).toMatchObject({ law: 'delayed', delays: 0 })
})

it('an order is withdrawn only while no deal is pending', () => {
  expect(after(...start, 'host.withdraws').hasTag('kept')).toBe(true)
  expect(after(...nearDeal).can({ type: 'host.withdraws' })).toBe(false)
})

it('nobody can agree without a bidder, and a fifth bidder finds no room', () => {
  const [empty] = initialTransition(negotiationMachine)
  const [talks] = transition(negotiationMachine, empty, { type: 'owner.opensTalks' })
  expect(talks.can({ type: 'deal.agreed.strategic' })).toBe(false)
  expect(after(...start).can({ type: 'bidder.enters' })).toBe(false)
})
