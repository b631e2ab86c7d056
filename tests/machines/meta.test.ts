import { expect, it } from 'vitest'
import type { AnyStateNode } from 'xstate'
import { MAX_BIDDERS } from '@/machines/forced-sale/bounds'
import { buyerIds } from '@/machines/forced-sale/buyers'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { bidderSlots, buyerSlots } from '@/scenarios/forced-sale/chart'

/** A state node and all below it. */
const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)]

const drawn = nodesOf(negotiationMachine.root as AnyStateNode).filter(
  (node) => node.type === 'atomic' && !node.path.includes('home'),
)

it('every drawn state carries a lane, an order, a name of at most 12 characters and one sentence', () => {
  for (const node of drawn) {
    expect(node.meta, node.id).toBeDefined()
    expect(node.meta?.short.length, node.id).toBeLessThanOrEqual(12)
    expect(node.meta?.explanation, node.id).toMatch(/^[A-Z].*\.$/)
  }
})

it('no two states share a place in a lane', () => {
  const places = drawn.map((node) => `${node.meta?.lane} ${node.meta?.order}`)
  expect(new Set(places).size).toBe(places.length)
})

it('every event the machine mentions has its words, and no other', () => {
  expect(Object.keys(eventMeta).toSorted()).toEqual(negotiationMachine.events.toSorted())
  for (const [type, { short, headline, explanation }] of Object.entries(eventMeta)) {
    expect(short.length, type).toBeLessThanOrEqual(12)
    expect(headline, type).not.toMatch(/\.$/)
    expect(explanation, type).toMatch(/^[A-Z].*\.$/)
  }
})

it('every buyer and every number of bidders has a slot with a name of at most 12 characters', () => {
  expect(buyerSlots.map(({ buyer }) => buyer)).toEqual(buyerIds)
  expect(bidderSlots.map(({ bidders }) => bidders)).toEqual([0, 1, 2, 3, MAX_BIDDERS])
  for (const { short } of [...bidderSlots, ...buyerSlots]) expect(short.length).toBeLessThanOrEqual(12)
})
