import { expect, it } from 'vitest'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { negotiationMachine as machine } from '@/machines/forced-sale/forced-sale.machine'
import { arrowsOf } from '@/ui/step/statechart/arrows'
import { idOf, leavesOf, slotsOf } from '@/ui/step/statechart/slots'

const slots = slotsOf(machine)
const drawn = new Set(slots.map(({ id }) => id))
const arrows = arrowsOf(machine)

/** Beijing's answers within a week change no lane: what they decide shows in the sale, which hears the same events. */
const notDrawn = [
  'home.silent',
  'home.asked.afterThreat',
  'home.asked.afterTariff',
  'home.asked.afterBigStep',
  'home.asked.afterSmallStep',
  'home.atTable',
]

/** Heard by the answers of `notDrawn` alone: ↻ on the pill where the sale stands. */
const still = ['home.waits', 'both.meet']

it('draws every state of the machine but the home answers', () => {
  const states = leavesOf(machine.root).map(idOf)
  expect(states.filter((id) => !drawn.has(id))).toEqual(notDrawn)
  expect(slots.filter(({ kind }) => kind === 'bidders' || kind === 'buyer').length).toBe(5 + 4)
  expect(slots.length).toBe(states.length - notDrawn.length + 9)
  expect(drawn.size).toBe(slots.length)
})

it('draws states that take no time as answers, and no others', () => {
  const answers = leavesOf(machine.root).filter(({ tags, meta }) => tags.includes('answer') && meta !== undefined)
  expect(slots.filter(({ kind }) => kind === 'answer').map(({ id }) => id)).toEqual(answers.map(idOf))
})

it('has an arrow for every event but those that change nothing drawn', () => {
  const without = Object.keys(eventMeta).filter((event) => !arrows.some((arrow) => arrow.event === event))
  expect(without).toEqual(still)
  for (const { from, to, event } of arrows) {
    expect([drawn.has(from), drawn.has(to), event in eventMeta], `${from} ${event} ${to}`).toEqual([true, true, true])
    expect(from).not.toBe(to)
  }
})

it('keeps every label within twelve characters', () => {
  for (const { id, short } of slots) expect(short.length, id).toBeLessThanOrEqual(12)
})
