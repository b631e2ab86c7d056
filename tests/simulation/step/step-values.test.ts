import { beforeAll, describe, expect, it } from 'vitest'
import { type Chain, type Graph, solveForward } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, solveAnswer } from '@/simulation'
import { type Timeline, weekTree } from '@/simulation/step'
import { createStepValues, outcomeLine, pointsOf, type StepValues, turningPoints } from '@/simulation/step/values'
import { longestColumn, restOf } from '../../engine/chain/chain-of-rows'
import { GROUPS, opened, playable } from '../../forced-sale'
import { HORIZON, mostOf, session, timelineOf, worthOfWeek } from './step-case'

// Both passes are sums of products of non-negative numbers: relative error at most steps × (longest row or column + 2) × 2⁻⁵³
// each (`walkBackward`, `solveForward`). No row is as long as the longest column, that of an ending.
let BOUND = Number.NaN

let graph: Graph
let chain: Chain
let values: StepValues
beforeAll(() => {
  graph = opened.graph
  chain = chainOf(opened, tiktok2025, {}, HORIZON)
  values = createStepValues(opened, tiktok2025, {}, HORIZON)
  BOUND = 2 * chain.steps.length * (longestColumn(chain) + 2) * 2 ** -53
})

const stateOf = (at: number | string): number =>
  typeof at === 'string'
    ? graph.ending.findIndex((e) => e >= 0 && graph.endings[e] === at)
    : graph.key.findIndex((key, s) => key === at && graph.ending[s]! < 0)

/** The same shares by a forward pass that starts where the history stands, over the weeks that are left. */
function forwardShares(at: number | string, week: number): readonly number[] {
  const { final } = solveForward(restOf(chain, stateOf(at), week))
  return GROUPS.map((group) =>
    final.reduce((sum, mass, s) => (chain.outcomes[chain.outcome[s]!]!.group === group ? sum + mass : sum), 0),
  )
}

describe('the outcome line', () => {
  it('starts at the answer, is at every week what a forward pass from there finds, and ends at 0 or 1', () => {
    const answer = solveAnswer(opened, tiktok2025, {}, HORIZON)
    const groups = new Set<string>()
    for (let run = 0; run < 40; run++) {
      const timeline = timelineOf(session(run))
      if (timeline.status !== 'ended') throw new Error('open')
      const line = outcomeLine(timeline, values)
      expect(line.map(({ week }) => week)).toEqual(Array.from({ length: timeline.weeks.length + 1 }, (_, w) => w))
      for (const group of GROUPS) {
        expect(Math.abs(entryOf(line[0]!, group) - entryOf(answer.groups, group))).toBeLessThanOrEqual(BOUND)
        expect(entryOf(line.at(-1)!, group)).toBe(group === timeline.end.group ? 1 : 0)
      }
      const points = pointsOf(timeline)
      for (const i of [1, 8, 9, 30, 60].filter((week) => week < line.length)) {
        const forward = forwardShares(points[i]!.at, i)
        GROUPS.forEach((group, g) => {
          expect(
            Math.abs(entryOf(line[i]!, group) - forward[g]!),
            `run ${run}, week ${i}, ${group}`,
          ).toBeLessThanOrEqual(BOUND)
        })
      }
      groups.add(timeline.end.group)
    }
    expect([...groups]).toEqual(expect.arrayContaining(['sold', 'kept', 'unresolved']))
  })

  it('a state without an ending is unresolved at the horizon, and nowhere else is anything certain by rounding', () => {
    expect(values.groupsAt([{ week: HORIZON, at: graph.key[chain.start]! }])).toEqual([
      { sold: 0, kept: 0, banned: 0, unresolved: 1 },
    ])
    expect(() => values.groupsAt([{ week: HORIZON + 1, at: 'banned' }])).toThrow(RangeError)
    expect(() => values.groupsAt([{ week: 1, at: 'gone' }])).toThrow(RangeError)
  })
})

describe('turning points', () => {
  const week = (number: number, events: readonly string[]) =>
    ({
      week: number,
      steps: events.map((event, slot) => ({ slot, events: [event] })),
    }) as unknown as Timeline['weeks'][number]
  const about = (topic: string) => ({ topic }) as (typeof playable.events)[string]
  /** What "c" is about matters more than what "b" is. */
  const told = { events: { ...playable.events, b: about('field'), c: about('stage') }, topics: playable.topics ?? [] }
  const at = (number: number, sold: number, kept = 0) => ({
    week: number,
    sold,
    kept,
    banned: 0,
    unresolved: 1 - sold - kept,
  })

  it('are the three headlines that moved an ending most, in order, and name the ending they moved most', () => {
    const weeks = [['a'], [], ['b', 'c'], ['d'], ['e'], ['f']].map((events, i) => week(i + 1, events))
    // 0.5 → 0.4 by a; 0.4 → 0.1 while quiet; to 0.58, 0.41, 0.4, and with the last kept 0.2 more.
    const line = [at(0, 0.5), at(1, 0.4), at(2, 0.1), at(3, 0.58), at(4, 0.41), at(5, 0.405), at(6, 0.355, 0.2)]
    expect(turningPoints(told, { weeks }, line)).toEqual([
      { week: 3, event: 'c', group: 'sold', before: line[2], after: line[3] },
      { week: 4, event: 'd', group: 'sold', before: line[3], after: line[4] },
      { week: 6, event: 'f', group: 'kept', before: line[5], after: line[6] },
    ])
  })

  it('are told by the first of two endings that trade places, never by what is left open', () => {
    const line = [at(0, 0.58, 0.1), at(1, 0.41, 0.1), at(2, 0.3, 0.21)]
    const weeks = [week(1, ['a']), week(2, ['b'])]
    expect(turningPoints(told, { weeks }, line).map(({ group }) => group)).toEqual(['sold', 'sold'])
  })

  it('need a future in 100 at least', () => {
    const weeks = [week(1, ['a']), week(2, ['b'])]
    expect(turningPoints(told, { weeks }, [at(0, 0.5), at(1, 0.505), at(2, 0.52)]).map(({ event }) => event)).toEqual([
      'b',
    ])
  })

  it('of a real run are headlines of it', () => {
    for (let run = 0; run < 20; run++) {
      const timeline = timelineOf(session(run))
      const line = outcomeLine(timeline, values)
      const turns = turningPoints(playable, timeline, line)
      expect(turns.length).toBeGreaterThan(0)
      for (const turn of turns) {
        expect(timeline.weeks[turn.week - 1]?.events).toContain(turn.event)
        expect([turn.before, turn.after]).toEqual([line[turn.week - 1], line[turn.week]])
      }
    }
  })
})

it('the prospects of a week are certain together and average to what is expected before it', () => {
  const timeline = timelineOf(session(1))
  const { home } = tiktok2025.payoffs
  let deadlines = 0
  let several = 0
  for (const { week, before } of timeline.weeks) {
    const prospects = values.prospects(week, before.at)
    const [groups, payoffs] = [
      values.groupsAt([{ week: week - 1, at: before.at }])[0]!,
      values.payoffsAt([{ week: week - 1, at: before.at }])[0]!,
    ]
    const mean = (of: (prospect: (typeof prospects)[number]) => number) =>
      prospects.reduce((sum, prospect) => sum + prospect.probability * of(prospect), 0)
    // A path multiplies 6 chances and one value and is added to the others; step by step, 6 sums of at most 13 products are made.
    // Absolute values add up to 1 at most (payoffs: to the dearest of all histories).
    const bound = (prospects.length + 7 + 6 * (13 + 1)) * 2 ** -53
    expect(Math.abs(mean(() => 1) - 1)).toBeLessThanOrEqual(bound)
    for (const group of GROUPS)
      expect(Math.abs(mean((p) => entryOf(p.groups, group)) - entryOf(groups, group))).toBeLessThanOrEqual(bound)
    const rest = mean((p) => p.payoffs.home!) + worthOfWeek(home, before.view)
    expect(Math.abs(rest - payoffs.home!)).toBeLessThanOrEqual(bound * mostOf(home))
    const { steps } = weekTree(playable, tiktok2025, {}, HORIZON, before.snapshot, week)
    expect(prospects.some(({ events }) => events.length === 0)).toBe(steps.every(({ quiet }) => quiet > 0))
    deadlines += Number(steps.some(({ scheduled }) => scheduled))
    several += Number(prospects.some(({ events }) => events.includes('bidder.enters') && events.includes('both.meet')))
  }
  expect(deadlines).toBeGreaterThan(0)
  expect(several).toBeGreaterThan(0)
  expect(() => values.prospects(HORIZON + 1, timeline.start.at)).toThrow(RangeError)
  expect(() => values.prospects(0, timeline.start.at)).toThrow(RangeError)
})

it('the latest recipe is kept, another one is solved anew', () => {
  expect(createStepValues(opened, { ...tiktok2025 }, {}, HORIZON)).toBe(values)
  const changed = createStepValues(opened, tiktok2025, { bd_open: 0 }, HORIZON)
  expect(changed).not.toBe(values)
  expect(changed.groupsAt([{ week: 0, at: graph.key[chain.start]! }])[0]?.sold).toBe(0)
})
