import { expect, it } from 'vitest'
import { type Chain, compileGraph, packGraph, solveForward } from '@/engine'
import { forcedSale2 } from '@/scenarios/forced-sale-2'
import packed from '@/scenarios/forced-sale-2/graph.json' with { type: 'json' }
import { model } from '@/scenarios/forced-sale-2/model'
import { tiktok2025 } from '@/scenarios/forced-sale-2/presets/tiktok-2025.scenario'
import { chainOf, drawNumbers, openNegotiation } from '@/simulation'
import { referenceGraph } from './reference/reference-graph'
import { type Numbers, readings } from './reference/reference-numbers'
import { referenceSolver } from './reference/reference-solver'

const HORIZON = 104
const opened = await openNegotiation(forcedSale2)
const { graph } = opened

/** The share of each group of endings by the end of every week. */
function groupsByWeek(chain: Chain): readonly Readonly<Record<string, number>>[] {
  const { endingByWeek } = solveForward(chain)
  const groupOf = new Map(graph.outcomes.map(({ id, group }) => [id, group]))
  return Array.from({ length: HORIZON + 1 }, (_, week) => {
    const shares: Record<string, number> = { sold: 0, kept: 0, banned: 0 }
    for (const [e, ending] of graph.endings.entries()) {
      const group = groupOf.get(ending.split('/')[0] ?? '') ?? ''
      shares[group] = (shares[group] ?? 0) + (endingByWeek[week * graph.endings.length + e] ?? Number.NaN)
    }
    return shares
  })
}

it('the graph that is kept is what the machine and the table compile to', () => {
  expect(JSON.parse(JSON.stringify(packGraph(compileGraph(model))))).toEqual(packed)
})

it('the chain keeps to its budget', () => {
  const { n, rowStart, questions } = graph
  const rows = questions.length + 1
  const longest = Math.max(...Array.from({ length: n * rows }, (_, r) => rowStart[r + 1]! - rowStart[r]!))
  const atDeadlines = Array.from({ length: n }, (_, s) => rowStart[(s + 1) * rows]! - rowStart[(s + 1) * rows - 1]!)
  const deadlines = atDeadlines.reduce((sum, moves) => sum + moves, 0)
  expect({ states: n, deadlines, longest }).toEqual({ states: 6492, deadlines: 23_040, longest: 12 })
  expect(graph.m - deadlines).toBeLessThanOrEqual(110_000)
})

// Of masses that add up to 1: a step rounds each of at most 13 terms twice, its chance at most 16 times before; 6 steps a week.
const ROUNDING = 2 * HORIZON * 6 * (13 * 2 + 16) * 2 ** -53

const drawn: readonly (readonly [string, Partial<Numbers>])[] = [
  ['the readings', {}],
  ...[0, 1].map((k) => [`draw ${k}`, drawNumbers(opened, tiktok2025, {}, k)] as const),
]

it.each(drawn)('the endings of every week are those of the second reading, at %s', (_name, changes) => {
  const second = referenceSolver(referenceGraph(), changes)(HORIZON)
  for (const [week, shares] of groupsByWeek(chainOf(opened, tiktok2025, { ...changes }, HORIZON)).entries())
    for (const group of ['sold', 'kept', 'banned'] as const)
      expect(Math.abs((shares[group] ?? 0) - (second[week]?.[group] ?? Number.NaN) / 100), `week ${week}`).toBeLessThan(
        ROUNDING,
      )
})

it('the numbers of the case are those that the second reading copied from the evidence', () => {
  const own = Object.fromEntries(Object.entries(tiktok2025.numbers).map(([id, { base }]) => [id, base]))
  for (const [id, value] of Object.entries(readings)) if (own[id] !== undefined) expect(own[id], id).toBe(value)
})

/** Every order of some things. */
const orders = (things: readonly number[]): readonly (readonly number[])[] =>
  things.length === 0
    ? [[]]
    : things.flatMap((thing) => orders(things.filter((other) => other !== thing)).map((rest) => [thing, ...rest]))

it('the order of the questions is free: all 120 give the same sale within half a point', () => {
  const chain = chainOf(opened, tiktok2025, {}, 52)
  const sold = (order: readonly number[]): number => {
    const steps = chain.steps.slice()
    for (let week = 1; week <= 52; week++) {
      const first = chain.weekStart[week]!
      order.forEach((question, at) => {
        steps[first + at] = chain.steps[first + question]!
      })
    }
    const { endingByWeek } = solveForward({ ...chain, steps })
    return graph.endings.reduce(
      (sum, ending, e) => (ending.startsWith('sold') ? sum + 100 * endingByWeek[52 * graph.endings.length + e]! : sum),
      0,
    )
  }
  const asked = orders([0, 1, 2, 3, 4]).map(sold)
  expect(asked).toHaveLength(120)
  const [here = Number.NaN] = asked
  expect(Math.max(...asked.map((other) => Math.abs(other - here)))).toBeLessThan(0.5)
})
