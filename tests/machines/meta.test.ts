import { expect, it } from 'vitest'
import type { AnyStateNode } from 'xstate'
import { SEVERAL } from '@/machines/forced-sale/bounds'
import { buyerIds } from '@/machines/forced-sale/buyers'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine } from '@/machines/forced-sale/forced-sale.machine'
import { chart } from '@/scenarios/forced-sale/chart'

/** A state node and all below it. */
const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)]

const drawn = nodesOf(negotiationMachine.root as AnyStateNode).filter(
  (node) => node.type === 'atomic' && !node.path.includes('home'),
)

it('every drawn state carries a lane, an order, a name of at most 12 characters and one sentence', () => {
  for (const node of drawn) {
    expect(node.meta, node.id).toBeDefined()
    // What is told as text under a lane's name has more room than a pill.
    if (!((node.path[0] ?? '') in (chart.asides ?? {})))
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

it('every buyer and every field of bidders has a slot with a name of at most 12 characters', () => {
  const slots = chart.context?.slots ?? []
  expect(slots.flatMap(({ buyer }) => buyer ?? [])).toEqual(buyerIds)
  expect(slots.filter(({ buyer }) => buyer === undefined).map(({ id }) => id)).toEqual(
    Array.from({ length: SEVERAL + 1 }, (_, bidders) => `bidders.${bidders}`),
  )
  for (const { short } of slots) expect(short.length).toBeLessThanOrEqual(12)
})
