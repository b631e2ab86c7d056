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

const start = ['clock.deadline', 'host.delays', 'bidder.enters', 'bidder.enters'] as const
const talks = [...start, 'owner.opensTalks'] as const
const nearDeal = [...talks, 'deal.agreed.strategic'] as const
const framework = [...nearDeal, 'home.assents'] as const
const contracts = [...framework, 'host.determines', 'owner.drawsUpContracts'] as const
const bigStep = ['host.decidesOnTariff', 'host.imposesTariff', 'host.takesBigStep'] as const
const bigTariff = ['host.threatensTariff', ...bigStep] as const

it('a start: one delay granted, several bidders, nothing for sale, nothing tied to trade', () => {
  expect(viewOf(after(...start))).toEqual({
    law: 'delayed',
    deal: 'notForSale',
    level: 'low',
    phase: 'calm',
    terms: 'fullSale',
    home: 'silent',
    stance: 'open',
    delays: 1,
    bidders: 2,
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

it('a dark service comes back with its delays forgotten, or is shut for good in some later week', () => {
  const dark = [...start, 'clock.deadline', 'host.lapses', 'host.enforces', 'host.shutsForNow'] as const
  expect(viewOf(after(...dark))).toMatchObject({ law: 'dark', delays: 0 })
  expect(viewOf(after(...dark, 'host.restores'))).toMatchObject({ law: 'delayed', delays: 0 })
  expect(after(...dark, 'host.shutsForGood').hasTag('banned')).toBe(true)
})

it('a big tariff kills a near deal, leaves one bidder in the field and ties the sale to trade', () => {
  const asked = after(...nearDeal, 'host.threatensTariff', 'home.waits', ...bigStep)
  expect(asked.hasTag('answer')).toBe(true)
  const killed = after(
    ...([...nearDeal, 'host.threatensTariff', 'home.waits', ...bigStep] as const),
    ...(['host.stops', 'home.blocks'] as const),
  )
  expect(viewOf(killed)).toMatchObject({
    ...{ deal: 'talks', level: 'elevated', phase: 'calm', stance: 'linked' },
    ...{ bidders: 1, buyer: null, home: 'silent' },
  })
})

it('a tariff while nothing is pending ties assent to trade, and a threat does not', () => {
  const threatened = after(...talks, 'host.threatensTariff')
  expect(threatened.hasTag('answer')).toBe(false)
  const linked = after(...talks, ...bigTariff, 'host.stops', 'home.links')
  expect(viewOf(linked)).toMatchObject({ deal: 'talks', level: 'elevated', stance: 'linked' })
})

it('a small step breaks a truce: its level returns', () => {
  const truce = after(...nearDeal, 'both.meet', 'both.truce', 'home.waits')
  expect(viewOf(truce)).toMatchObject({ level: 'standstillLow', deal: 'nearDeal' })
  const broken = after(
    ...([...nearDeal, 'both.meet', 'both.truce', 'home.waits', 'host.threatensTariff', 'home.waits'] as const),
    ...(['host.decidesOnTariff', 'host.imposesTariff', 'host.takesSmallStep', 'home.waits'] as const),
  )
  expect(viewOf(broken)).toMatchObject({ level: 'low', phase: 'calm', deal: 'nearDeal' })
})

it('a spiral leads to an embargo, and the host climbs down from it', () => {
  const embargo = after(...start, ...bigTariff, 'host.spirals', 'home.waits')
  expect(viewOf(embargo)).toMatchObject({ level: 'embargo' })
  expect(embargo.can({ type: 'host.threatensTariff' })).toBe(false)
  expect(viewOf(after(...start, ...bigTariff, 'host.spirals', 'home.waits', 'host.climbsDown'))).toMatchObject({
    level: 'elevated',
  })
})

it('one meeting brings a truce and loosens the tie to trade; another brings agreement and assent in one', () => {
  const linked = [...talks, ...bigTariff, 'host.stops', 'home.links', 'host.concedes'] as const
  const met = after(...linked, 'both.meet', 'both.truce', 'home.waits', 'home.softens')
  expect(viewOf(met)).toMatchObject({ level: 'standstillElevated', stance: 'open', deal: 'talks' })
  const agreed = after(...linked, 'both.meet', 'both.truce', 'both.agreePackage.strategic')
  expect(viewOf(agreed)).toMatchObject({ deal: 'framework', buyer: 'strategic', stance: 'open' })
})

it('the field closes with an agreement and the buyer is named; a fallen deal leaves one bidder', () => {
  expect(after(...start).can({ type: 'bidder.enters' })).toBe(false)
  const won = after(...talks, 'deal.agreed.fund')
  expect(viewOf(won)).toMatchObject({ deal: 'nearDeal', buyer: 'fund', bidders: 0 })
  expect(won.can({ type: 'deal.agreed.creators' })).toBe(false)
  expect(viewOf(after(...talks, 'deal.agreed.fund', 'bidder.fundingFails'))).toMatchObject({
    deal: 'talks',
    bidders: 1,
    buyer: null,
  })
})

it('a sale runs from talks to closing, on softer terms, which are frozen once contracts are drawn up', () => {
  const sold = after(
    ...([...nearDeal, 'host.concedes', 'home.assents', 'host.determines', 'owner.drawsUpContracts'] as const),
    ...(['owner.signs', 'deal.clears', 'deal.closes'] as const),
  )
  expect(viewOf(sold)).toMatchObject({ deal: 'closed', buyer: 'strategic', terms: 'licensedAlgorithm' })
  expect(sold.hasTag('sold')).toBe(true)
  expect(after(...framework, 'host.determines').can({ type: 'host.concedes' })).toBe(true)
  expect(after(...contracts).can({ type: 'host.concedes' })).toBe(false)
})

it('the owner may walk away until it has signed', () => {
  expect(viewOf(after(...contracts, 'owner.walksAway'))).toMatchObject({ deal: 'notForSale', bidders: 1, buyer: null })
  expect(after(...contracts, 'owner.signs').can({ type: 'owner.walksAway' })).toBe(false)
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

it('nobody can agree without a bidder', () => {
  const [empty] = initialTransition(negotiationMachine)
  const [open] = transition(negotiationMachine, empty, { type: 'owner.opensTalks' })
  expect(open.can({ type: 'deal.agreed.strategic' })).toBe(false)
})
