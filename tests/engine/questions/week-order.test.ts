import { expect, it } from 'vitest'
import {
  actorRun,
  compileGraph,
  drawsOfRun,
  eventCondition,
  fillChain,
  packSampler,
  sampleBlock,
  seedWords,
  solveConditional,
  solveForward,
  traceRun,
} from '@/engine'
import { toyGraph as graph, type ToyNumber, toyModel, toyNumbers } from './toy-model'

// Each of these runs goes one way only, and what must not follow its ending would come for sure: a threat is made whenever the law
// is asked, talks open whenever they are cold, and the deadline falls in the last week.
const ONE_WAY = {
  thaw: 0,
  quarrel: 0,
  leave: 0,
  open: 0,
  near: 0,
  shut: 0,
  meet: 0,
  fall: 0,
  threaten: 0,
  void: 0,
  warmth: 1,
}
const nears = { shut: 0, meet: 0, near: 1 }
type Case = {
  readonly where: string
  readonly changed: Partial<Record<ToyNumber, number>>
  readonly weeks: readonly (readonly string[])[]
  readonly ending: string
  readonly never: readonly string[]
}
const cases: readonly Case[] = [
  {
    where: 'the first question',
    changed: { quarrel: 1, escalate: 1, leave: 1, threaten: 1 },
    weeks: [['rivals.quarrel', 'rivals.escalate', 'host.threatens'], ['home.leaves']],
    ending: 'broken',
    never: ['owner.opens', 'clock.deadline'],
  },
  {
    where: 'the second question',
    changed: { ...nears, open: 1, closing: 2, threaten: 1 },
    weeks: [['owner.opens', 'host.threatens'], ['deal.nears'], ['deal.closes']],
    ending: 'sold/calm',
    never: ['court.voids', 'clock.deadline'],
  },
  {
    where: 'the third question',
    changed: { open: 1, void: 1 },
    weeks: [['owner.opens', 'court.voids']],
    ending: 'kept',
    never: ['clock.deadline', 'deal.nears'],
  },
]

it.each(cases)('an ending in $where skips the rest of its week', ({ changed, weeks, ending, never }) => {
  const numbers = { ...toyNumbers, ...ONE_WAY, ...changed }
  const last = weeks.length
  const calendar = Array.from({ length: last + 2 }, (_, week) => ({
    kind: 0,
    ...(week >= last ? { scheduled: 'clock.deadline' } : {}),
  }))
  const chain = fillChain(graph, numbers, calendar, 0)
  const at = chain.endings.indexOf(ending)

  const { endingByWeek } = solveForward(chain)
  const byWeek = Array.from({ length: last + 2 }, (_, week) => endingByWeek[week * chain.endings.length + at])
  expect(byWeek).toEqual(Array.from({ length: last + 2 }, (_, week) => Number(week >= last)))
  const met = (event: string): number =>
    solveConditional(chain, [eventCondition(graph, event, { happened: true })]).probability
  expect(never.map(met)).toEqual(never.map(() => 0))
  expect(weeks.flat().map(met)).toEqual(weeks.flat().map(() => 1))

  const told = weeks.map((events, i) => ({ week: i + 1, events }))
  for (let run = 0; run < 50; run++) {
    const trace = traceRun(chain, 'order', run)
    expect([trace.class, trace.week, trace.steps.at(-1)?.to]).toEqual([at, last, chain.ending.indexOf(at)])
    const events = trace.steps.flatMap(({ edge }) => (edge < 0 ? [] : (graph.paths[graph.path[edge] ?? -1] ?? [])))
    expect(events.map((event) => graph.events[event])).toEqual(weeks.flat())
    const acted = actorRun(toyModel, numbers, calendar, [], drawsOfRun('order', run))
    expect([acted.weeks, acted.week]).toEqual([told, last])
  }
  const { classWeek } = sampleBlock(packSampler(chain), seedWords('order'), 0, 1_000)
  expect(classWeek[at * (last + 2) + last]).toBe(1_000)
})

it('a model without a question is refused', () => {
  expect(() => compileGraph({ ...toyModel, questions: [] })).toThrow(new Error('A week asks one question at least.'))
})

it('a scheduled event that replaces more than one question is refused', () => {
  expect(() => compileGraph({ ...toyModel, scheduling: 'replaces' })).toThrow(
    new Error('A scheduled event can replace one question, not 3; let it follow them.'),
  )
})

it('the toy has a row for each question and one for the deadline, and empty ones where a question is illegal', () => {
  expect([graph.n, graph.rowStart.length - 1]).toEqual([12 + 5, (12 + 5) * 4])
  const lengths = Array.from(graph.rowStart.subarray(1), (end, row) => end - (graph.rowStart[row] ?? 0))
  const rowsOf = (s: number): readonly number[] => lengths.slice(4 * s, 4 * s + 4)
  // Cold, calm, running: two answers to a quarrel, opening, a threat or a ruling, two answers to the deadline.
  expect(rowsOf(0)).toEqual([2, 1, 2, 2])
  const lawRows = Array.from(graph.ending, (ending, s) => (ending < 0 ? (rowsOf(s)[2] ?? -1) : -1))
  expect(lawRows.filter((length) => length === 0)).toHaveLength(6) // lapsed: 3 talks × 2 climates
  const ofEndings = lengths.filter((_, row) => (graph.ending[Math.floor(row / 4)] ?? -1) >= 0)
  expect(ofEndings).toEqual(Array.from({ length: 5 * 4 }, () => 0))
})
