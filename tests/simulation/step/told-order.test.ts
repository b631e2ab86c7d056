import { expect, it } from 'vitest'
import { forcedSale } from '@/scenarios/forced-sale'
import { toldOrder } from '@/simulation/step'

const told = (...steps: readonly (readonly string[])[]) =>
  toldOrder(
    forcedSale,
    steps.map((events) => ({ events })),
  ).map(({ events }) => events[0])

it('of a week’s headlines the one that matters most is told first: an ending, a stage, a refusal, a tariff, the deadline', () => {
  const threat = ['host.threatensTariff', 'home.waits']
  const truce = ['both.meet', 'both.truce']
  const meeting = ['both.meet', 'both.part']
  const assent = ['both.meet', 'both.truce', 'home.assents']
  const deadline = ['clock.deadline', 'host.delays']
  expect(told(threat, meeting, ['owner.signs'], ['bidder.enters'], deadline)).toEqual([
    ...['owner.signs', 'clock.deadline', 'host.threatensTariff', 'both.meet', 'bidder.enters'],
  ])
  expect(told(['host.threatensTariff', 'home.blocks'], truce, ['host.concedes'])).toEqual([
    ...['host.threatensTariff', 'both.meet', 'host.concedes'],
  ])
  expect(told(['owner.opensTalks'], assent)).toEqual(['owner.opensTalks', 'both.meet'])
  expect(told(['deal.closes'], ['court.enjoins', 'court.voids'])).toEqual(['deal.closes', 'court.enjoins'])
  expect(told(deadline, ['deal.closes'])).toEqual(['deal.closes', 'clock.deadline'])
})

it('quiet questions are not told, and where topics are not ranked the order stays', () => {
  expect(told([], ['bidder.enters'], [])).toEqual(['bidder.enters'])
  const steps = [{ events: ['bidder.enters'] }, { events: ['deal.closes'] }]
  const { topics: _, ...unranked } = forcedSale
  expect(toldOrder(unranked, steps)).toEqual(steps)
})

it('every event has a topic, and every topic an event', () => {
  const topics = Object.values(forcedSale.events).map(({ topic = 'none' }) => topic)
  expect([...new Set(topics)].toSorted()).toEqual((forcedSale.topics ?? []).toSorted())
})
