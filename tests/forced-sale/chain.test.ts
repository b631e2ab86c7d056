import { expect, it } from 'vitest'
import { type Chain, compileGraph, packGraph, solveForward } from '@/engine'
import { forcedSale } from '@/scenarios/forced-sale'
import packed from '@/scenarios/forced-sale/graph.json' with { type: 'json' }
import { model } from '@/scenarios/forced-sale/model'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, drawNumbers, openNegotiation } from '@/simulation'
import { referenceGraph } from './reference/reference-graph'
import { type Numbers, readings } from './reference/reference-numbers'
import { referenceSolver } from './reference/reference-solver'

const HORIZON = 104
const opened = await openNegotiation(forcedSale)
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

const rows = graph.questions.length + 1
/** Lengths of the rows of one question, or of the deadline behind them. */
const rowLengths = (question: number): readonly number[] =>
  Array.from({ length: graph.n }, (_, s) => {
    const row = s * rows + question
    return (graph.rowStart[row + 1] ?? 0) - (graph.rowStart[row] ?? 0)
  })
const edges = (question: number): number => rowLengths(question).reduce((sum, length) => sum + length, 0)

// By hand: 9 laws (delayed and lapsed with 0 to 3 delays, dark); 40 deals with their stance (not for sale and talks, each with
// three fields and two stances = 12; a near deal of four buyers and two stances = 8; five later stages of four buyers = 20);
// 9 tariffs (four levels, calm or threatened, and the embargo); 2 terms. Endings: 4 buyers × 2 terms, 3 ways to keep, 1 ban.
it('has the states counted by hand', () => {
  expect(graph.n).toBe(9 * 40 * 9 * 2 + 12)
})

// In all nine laws and both terms alike (18). Calm, four levels: a threat asks of the 28 pending deals, so 2 edges, of the other 12
// nothing; the two standstills may end. Threatened: 34 deals mind a step (pending, or open), so each step has 2 edges, else 1;
// standing down 1; steps of elevated: small, big; of the other three levels: small, big, spiral. Embargo: climbs down, refuses
// the 28, links the 6 that are open.
const trade = 18 * (4 * (28 * 2 + 12) + 2 * 40 + (34 * 5 + 6 * 3) + 3 * (34 * 7 + 6 * 4) + 40 + 28 + 6)

// In all nine laws. A meeting with nothing more to ask has r = 1 way, with a linked stance 2. Where the climate is low or a truce:
// near deal 1 + r, package (talks, licensed, a bidder) 4 + r, else r; where elevated: 2, 5, 1; in an embargo 1.
// Over deals and both terms these add up to low = (8·2 + 8·3) + (2·5 + 2·6) + (50·1 + 10·2), elevated = 16·2 + 4·5 + 60, 80.
// Two tariffs (calm standstills) leave out the truce; four come to low with and without it; two elevated and the embargo split.
const low = 8 * 2 + 8 * 3 + (2 * 5 + 2 * 6) + (50 * 1 + 10 * 2)
const elevated = 16 * 2 + 4 * 5 + 60
const unprompted = 8 * 8 * 2
const beijing = 9 * ((2 + 4 * 2 + 2 + 1) * low + 2 * elevated + 80 + unprompted)

// In all laws, tariffs and terms (162): opens 6; talks 2 × (1 + 5 + 5); a near deal walks, falls, lacks money 8 × 3; the next three
// stages also go on 12 × 4; after signature 8 × 2. Concessions under full terms alone (81): talks 6, near deal 8, two stages 8.
const sale = 162 * (6 + 22 + 24 + 48 + 16) + 81 * (6 + 8 + 8)
const field = 162 * 4 * (1 + 2 + 1)
// Court 2 and Congress 3 in 9 laws, dark also restores or ends, withdrawals of the 12 deals that are not pending.
const law = 720 * (9 * 5 + 2) + 9 * 18 * 12

it('has the edges counted by hand, question by question, within the budget of the shape', () => {
  expect(graph.questions).toEqual(['trade', 'beijing', 'sale', 'field', 'law'])
  const weekly = [0, 1, 2, 3, 4].map(edges)
  expect(weekly).toEqual([trade, beijing, sale, field, law])
  expect(weekly.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(110_000)
  expect(edges(5)).toBe(8 * 720 * 4)
  expect([0, 1, 2, 3, 4].map((question) => Math.max(...rowLengths(question)))).toEqual([7, 12, 6, 2, 8])
})

it('walks 104 weeks of five questions with nine deadlines, each near in its own week and the four before', () => {
  const chain = chainOf(opened, tiktok2025, {}, HORIZON)
  expect(chain.crowded.some((crowded) => crowded === 1)).toBe(false)
  expect(chain.steps.length).toBe(104 * 5 + 9)
  const stepsIn = (week: number): readonly number[] => [
    ...chain.steps.slice(chain.weekStart[week], chain.weekStart[week + 1]),
  ]
  const weeks = Array.from({ length: 104 }, (_, i) => i + 1)
  expect(weeks.filter((week) => stepsIn(week).length === 6)).toEqual([9, 20, 31, 42, 53, 64, 75, 86, 97])
  const near = weeks.filter((week) => stepsIn(week)[0] === 5)
  const nearOnes = [9, 20, 31, 42, 53, 64, 75, 86, 97].flatMap((week) => [-4, -3, -2, -1, 0].map((d) => week + d))
  expect(near).toEqual([...nearOnes, 104]) // the deadline of week 108 is four weeks away
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
