import { expect, it } from 'vitest'
import { createMachine } from 'xstate'
import { eventMeta } from '@/machines/forced-sale/event-meta'
import { arrowsOf } from '@/ui/step/statechart/arrows'
import { chartOf } from '@/ui/step/statechart/chart-layout'
import { idOf, leavesOf, planOf } from '@/ui/step/statechart/slots'
import { tracesOf } from '@/ui/step/statechart/traces'
import { plan } from './forced-sale-plan'

const { slots, machine } = plan
const drawn = new Set(slots.map(({ id }) => id))
const arrows = arrowsOf(plan)

/** Beijing's answers within a week change no lane: what they decide shows in the sale, which hears the same events. */
const notDrawn = [
  'home.silent',
  'home.asked.afterThreat',
  'home.asked.afterSmallStep',
  'home.asked.afterBigStep',
  'home.asked.afterSpiral',
  'home.meeting',
  'home.onTruce',
  'home.onDeal',
  'home.onAssent',
  'home.onPackage',
  'home.onStance',
  'home.onSoftening',
]

/** Heard by the answers of `notDrawn` alone: ↻ on the pill where the sale stands. */
const still = ['home.waits', 'both.meet', 'both.part']

it('draws every state of the machine but the home answers', () => {
  const states = leavesOf(machine.root).map(idOf)
  expect(states.filter((id) => !drawn.has(id))).toEqual(notDrawn)
  expect(slots.filter(({ id }) => id.startsWith('bidders.') || id.startsWith('buyer.')).length).toBe(3 + 4)
  expect(slots.length).toBe(states.length - notDrawn.length + 7)
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

it('asks again, once a deadline has lapsed', () => {
  expect(plan.deadlineOf({ law: 'lapsed' })).toBe('the question comes up again')
  expect(plan.deadlineOf({ law: 'delayed' })).toBe('next deadline')
})

it('keeps every label within twelve characters', () => {
  for (const { id, short } of slots) expect(short.length, id).toBeLessThanOrEqual(12)
})

it('draws a machine of one region without a context by its states alone', () => {
  const meta = (order: number) => ({ lane: 'talks', order, short: 'Short', headline: 'Headline', explanation: 'Text' })
  const machine = createMachine({
    initial: 'open',
    on: { leave: '.left' },
    states: {
      open: { meta: meta(0), on: { offer: 'asked' } },
      asked: { tags: ['answer'], meta: meta(1), on: { agree: 'agreed', refuse: 'open' } },
      agreed: { type: 'final', meta: meta(2) },
      left: { type: 'final', meta: meta(3) },
    },
  })
  const lanes = [{ id: 'talks', name: 'The talks' }]
  const view = ({ value }: { readonly value: unknown }) => ({ value })
  const one = planOf({ events: {}, lanes }, { machine, view }, { slotIdsOf: ({ value }) => [String(value)] })
  expect(one.slots.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'open state',
    'asked answer',
    'agreed state',
    'left state',
  ])
  expect(arrowsOf(one).map(({ from, to, event }) => `${from} ${event} ${to}`)).toEqual([
    'open offer asked',
    'open leave left',
    'asked agree agreed',
    'asked refuse open',
    'asked leave left',
  ])
  expect(tracesOf(one, { path: ['offer', 'agree'], from: { value: 'open' }, to: { value: 'agreed' } })).toEqual([
    ['open', 'asked', 'agreed'],
  ])
  expect(chartOf(one).lanes.map(({ lane }) => lane.name)).toEqual(['The talks'])
  expect(one.noteOf('talks', {})).toBe('')
  expect(one.deadlineOf({})).toBe('next deadline')
})
