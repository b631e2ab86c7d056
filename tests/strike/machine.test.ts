import { expect, it } from 'vitest'
import { type AnyStateNode, initialTransition, transition } from 'xstate'
import { compileGraph, packGraph } from '@/engine'
import { eventMeta, type StrikeEventType, TOPICS } from '@/machines/strike/event-meta'
import { strikeMachine } from '@/machines/strike/strike.machine'
import type { StrikeEvent } from '@/machines/strike/strike.types'
import { chart } from '@/scenarios/strike/chart'
import packed from '@/scenarios/strike/graph.json' with { type: 'json' }
import { model, strikeModel } from '@/scenarios/strike/model'
import { keyOf, type StrikeView, viewOf, viewOfKey } from '@/scenarios/strike/view'
import { opened } from './strike'

function after(...events: readonly StrikeEventType[]) {
  let [snapshot] = initialTransition(strikeMachine)
  for (const type of events) {
    const [next] = transition(strikeMachine, snapshot, { type } as StrikeEvent)
    if (next === snapshot) throw new Error(`"${type}" is not possible in ${JSON.stringify(snapshot.value)}`)
    snapshot = next
  }
  return snapshot
}

const can = (event: StrikeEventType, ...events: readonly StrikeEventType[]) =>
  after(...events).can({ type: event } as StrikeEvent)

const runsOut = ['clock.expiry', 'both.letExpire'] as const
const holdout = [...runsOut, 'firm.keepsOpen'] as const
const strike = ['union.votesToStrike', ...runsOut, 'union.strikes'] as const
const ordered = [...strike, 'law.ordersCoolingOff'] as const
const halfway = ['firm.raisesOffer', 'union.offersHalfway', 'firm.takesHalfway'] as const

const begin: StrikeView = {
  ...{ contract: 'running', offers: 'apart', pressure: 'working', mediator: 'none' },
  ...{ law: 'silent', fund: 'full', stock: 'full' },
}

it.each<{ name: string; events: readonly StrikeEventType[]; view: Partial<StrikeView> }>([
  { name: 'a contract in force, offers far apart, work as usual', events: [], view: begin },
  {
    name: 'an agreement and a vote sign a new contract in time',
    events: [...halfway, 'union.ratifies'],
    view: { contract: 'signed', offers: 'halfway' },
  },
  {
    name: 'the middle can be refused, and all stays as it was',
    events: ['union.lowersDemand', 'firm.offersHalfway', 'union.refusesHalfway'],
    view: { offers: 'close' },
  },
  { name: 'a side can give in at once', events: ['union.accepts'], view: { offers: 'firmTerms' } },
  {
    name: 'a lost vote leads back to close offers',
    events: ['firm.accepts', 'union.votesDown'],
    view: { offers: 'close' },
  },
  {
    name: 'an agreement that waits for its vote holds the last day',
    events: [...halfway, 'clock.expiry'],
    view: { contract: 'extended', offers: 'halfway' },
  },
  {
    name: 'so does one of the last hour',
    events: ['clock.expiry', 'both.agreeAtTheDeadline'],
    view: { contract: 'extended', offers: 'halfway' },
  },
  {
    name: 'an extension comes to its last day again',
    events: ['clock.expiry', 'both.extend', ...holdout],
    view: { contract: 'lapsed' },
  },
  {
    name: 'without a strike vote only the firm is asked when the contract runs out',
    events: runsOut,
    view: { contract: 'firmChooses' },
  },
  {
    name: 'after one the union is asked first',
    events: ['union.votesToStrike', ...runsOut],
    view: { contract: 'unionChooses' },
  },
  { name: 'a strike on the last day', events: strike, view: { contract: 'lapsed', pressure: 'strike' } },
  {
    name: 'a strike out of work without a contract',
    events: ['union.votesToStrike', ...runsOut, 'union.worksOn', 'firm.keepsOpen', 'union.strikes'],
    view: { pressure: 'strike' },
  },
  {
    name: 'a lockout on the last day',
    events: [...runsOut, 'firm.locksOut'],
    view: { contract: 'lapsed', pressure: 'lockout' },
  },
  {
    name: 'a settlement in a strike',
    events: [...strike, ...halfway, 'union.ratifies'],
    view: { contract: 'signedAfter', pressure: 'strike' },
  },
  {
    name: 'a settlement of those who worked on',
    events: [...holdout, ...halfway, 'union.ratifies'],
    view: { contract: 'signedLate' },
  },
  {
    name: 'a fund that is spent and a stock that is gone',
    events: [...strike, 'clock.fundRunsLow', 'clock.fundRunsOut', 'clock.stockRunsLow', 'clock.stockRunsOut'],
    view: { fund: 'spent', stock: 'gone' },
  },
  {
    name: 'a strike that is called off',
    events: [...strike, 'clock.hardens', 'union.callsOff'],
    view: { pressure: 'returned', contract: 'lapsed' },
  },
  {
    name: 'a cooling-off, and the second half of a strike',
    events: [...ordered, 'law.endsCoolingOff', 'union.strikesAgain'],
    view: { pressure: 'entrenched', law: 'over' },
  },
  {
    name: 'a cooling-off, and work to the end',
    events: [...ordered, 'law.endsCoolingOff', 'union.staysAtWork'],
    view: { pressure: 'returned', law: 'over' },
  },
  { name: 'terms by law', events: [...holdout, 'law.imposesTerms'], view: { contract: 'imposed' } },
  {
    name: 'a mediator who proposes',
    events: ['firm.callsMediator', 'mediator.proposes'],
    view: { mediator: 'proposed' },
  },
])('$name', ({ events, view }) => {
  expect(viewOf(after(...events))).toMatchObject(view)
})

it.each<[string, StrikeEventType, readonly StrikeEventType[]]>([
  ['a strike while the contract is in force', 'union.strikes', ['union.votesToStrike']],
  ['a strike without a strike vote', 'union.strikes', holdout],
  [
    'a strike while an agreement waits',
    'union.strikes',
    ['union.votesToStrike', ...runsOut, 'union.worksOn', 'firm.keepsOpen', ...halfway],
  ],
  ['a lockout while the contract is in force', 'firm.locksOut', []],
  ['a vote on nothing', 'union.ratifies', []],
  ['the middle while they are far apart', 'union.offersHalfway', []],
  ['a fund that falls while there is work', 'clock.fundRunsLow', holdout],
  ['a cooling-off while there is work', 'law.ordersCoolingOff', holdout],
  ['a second order', 'law.ordersCoolingOff', [...ordered, 'law.endsCoolingOff', 'union.strikesAgain']],
  ['terms by law while the contract is in force', 'law.imposesTerms', []],
  ['a last day after the contract has run out', 'clock.expiry', holdout],
  ['anything after a new contract', 'union.votesToStrike', [...halfway]],
])('cannot be: %s', (_, event, events) => {
  expect(can(event, ...events)).toBe(false)
})

it('its endings carry their groups', () => {
  const tagged = (...events: readonly StrikeEventType[]) => [...after(...events).tags]
  expect(tagged(...halfway, 'union.ratifies')).toEqual(['settled'])
  expect(tagged(...holdout, ...halfway, 'union.ratifies')).toEqual(['settled'])
  expect(tagged(...strike, ...halfway, 'union.ratifies')).toEqual(['stopped'])
  expect(tagged(...holdout, 'law.imposesTerms')).toEqual(['imposed'])
})

const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)]
const drawn = nodesOf(strikeMachine.root as AnyStateNode).filter((node) => node.type === 'atomic' && node.meta)

it('every state but the fork behind the last day has a place of its own, a short name and a sentence', () => {
  const leaves = nodesOf(strikeMachine.root as AnyStateNode).filter((node) => node.type === 'atomic')
  expect(leaves.filter((node) => !node.meta).map((node) => node.path.join('.'))).toEqual(['contract.runOut'])
  const places = drawn.map((node) => `${node.meta?.lane} ${node.meta?.order}`)
  expect(new Set(places).size).toBe(places.length)
  for (const { id, meta } of drawn) {
    expect(meta?.short.length, id).toBeLessThanOrEqual(12)
    expect(meta?.explanation, id).toMatch(/^[A-Z].*\.$/)
  }
})

it('every event of the machine has its words and one place in the calendar’s list, and no other event has', () => {
  expect(Object.keys(eventMeta).toSorted()).toEqual(strikeMachine.events.toSorted())
  const places = Object.values(eventMeta).flatMap(({ calendar }) => calendar ?? [])
  expect(new Set(places).size).toBe(places.length)
  for (const [type, { short, headline, explanation, topic }] of Object.entries(eventMeta)) {
    expect(short.length, type).toBeLessThanOrEqual(12)
    expect(headline, type).toMatch(/^[A-Z].*[^.]$/)
    expect(explanation, type).toMatch(/^[A-Z].*\.$/)
    expect(TOPICS, type).toContain(topic)
  }
})

it('the graph that is kept is what the machine and the table compile to, small enough to solve in milliseconds', () => {
  const graph = compileGraph(model)
  expect(JSON.parse(JSON.stringify(packGraph(graph)))).toEqual(packed)
  expect([graph.n, graph.m]).toEqual([1051, 5799])
  expect(opened.graph.endings).toHaveLength(16)
})

it('every state is read back from its key, and stands in one slot of every region that is drawn', () => {
  const slots = new Set(drawn.map((node) => node.path.join('.')))
  for (const key of opened.graph.key) {
    const view = viewOfKey(key)
    expect(keyOf(view)).toBe(key)
    if (strikeModel.ending(view) !== undefined) continue
    const ids = chart.slotIdsOf(view)
    expect(ids.map((id) => id.split('.')[0])).toEqual([
      'contract',
      'offers',
      'pressure',
      'mediator',
      'law',
      'fund',
      'stock',
    ])
    for (const id of ids) expect(slots, id).toContain(id)
  }
})
