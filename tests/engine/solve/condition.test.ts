import { beforeAll, expect, it } from 'vitest'
import {
  type Chain,
  type Condition,
  eventCondition,
  type Graph,
  outcomeShares,
  solveConditional,
  solveForward,
  stateCondition,
  traceRun,
} from '@/engine'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf } from '@/simulation'
import { opened } from '../../forced-sale'
import { rowAt } from '../chain/chain-of-rows'
import { lehmer, randomChain } from '../sample/random-chain'

const HORIZON = 40
let graph: Graph
let chain: Chain
beforeAll(() => {
  graph = opened.graph
  chain = chainOf(opened, tiktok2025, {}, HORIZON)
})
const event = (name: string, happened: boolean, by?: number): Condition =>
  eventCondition(graph, name, by === undefined ? { happened } : { happened, by })

type Step = { readonly week: number; readonly state: number; readonly path: number }

const holds = ({ on, marks, happened, by }: Condition, steps: readonly Step[]): boolean =>
  happened === steps.some(({ week, state, path }) => week <= (by ?? 1e9) && marks[on === 'path' ? path : state] === 1)

/** Every history of a small chain with its chance, one after another: what masks must add up to. */
function bruteForce(of: Chain, conditions: readonly Condition[]) {
  const outcomes = new Float64Array(of.outcomes.length)
  const walk = (steps: readonly Step[], chance: number): void => {
    const at = steps.length - 1 // steps taken
    const state = steps[at]!.state
    if (at === of.steps.length) {
      const seen = steps.map((step, i) => (steps[i + 1]?.week === step.week ? { ...step, state: -1 } : step)) // a week's end counts
      if (conditions.every((condition) => holds(condition, seen))) outcomes[of.outcome[state]!]! += chance
      return
    }
    const week = of.weekStart.findIndex((first, w) => w > 0 && first > at) - 1
    const { transitions, quiet } = rowAt(of, of.layers[of.steps[at]!]!, state)
    if (quiet > 0) walk([...steps, { week, state, path: -1 }], chance * quiet)
    for (const { target, probability, edge } of transitions) {
      const step = { week, state: target, path: of.edgePath[edge]! }
      if (probability > 0) walk([...steps, step], chance * probability)
    }
  }
  walk([{ week: 0, state: of.start, path: -1 }], 1)
  return outcomes
}

// Histories of 5 weeks over rows of at most 4, or of 3 weeks of at most 3 steps over rows of at most 3: up to 20,000 products of up to 9
// factors; both ways are right to 1e-13.
it.each([
  { slots: 1, horizon: 5, edges: [1, 3] as const },
  { slots: 3, horizon: 3, edges: [1, 2] as const },
])('equals the sum over every history of small chains, for up to five conditions: $slots draws a week', (size) => {
  const uniform = lehmer(11)
  for (let seed = 1; seed <= 60; seed++) {
    const small = randomChain({
      seed,
      n: 7,
      absorbing: 2,
      layers: 2,
      ...size,
      moving: [0.3, 0.9],
      zeros: 0.1,
    })
    const marks = (size: number) => Uint8Array.from({ length: size }, () => Number(uniform() < 0.3))
    const conditions = Array.from({ length: 1 + (seed % 5) }, (_, i): Condition => {
      const on = uniform() < 0.5 ? 'path' : 'state'
      const claim = { name: `c${i}`, on, marks: marks(on === 'path' ? 12 : 7), happened: uniform() < 0.6 } as const
      return uniform() < 0.5 ? claim : { ...claim, by: Math.floor(uniform() * (size.horizon + 1)) }
    })
    const expected = bruteForce(small, conditions)
    const total = expected.reduce((a, b) => a + b, 0)
    const { probability, outcomes, impossible } = solveConditional(small, conditions)
    expect(Math.abs(probability - total), `chain ${seed}`).toBeLessThan(1e-13)
    expect(impossible === undefined, `chain ${seed}`).toBe(total > 0)
    outcomes.forEach((share, o) => {
      expect(Math.abs(share * probability - expected[o]!), `chain ${seed}, outcome ${o}`).toBeLessThan(1e-13)
    })
  }
})

// 30,000 runs; the condition holds in about one of six. A conditional share p over k accepted runs is seen within
// 5·√(p(1−p)/k): a bias of 3.5 points at p = .5. Thirteen comparisons at five standard errors: once in 100,000 seeds.
it('agrees with rejection: the runs in which the conditions hold, counted', () => {
  const conditions = [
    event('deal.agreed.strategic', true, 35),
    event('host.imposesTariff', true),
    event('host.lapses', false),
    event('home.blocks', false, 20),
  ]
  const runs = 30_000
  const counts = new Float64Array(chain.outcomes.length)
  for (let run = 0; run < runs; run++) {
    const { steps: taken } = traceRun(chain, 'rejection', run)
    const steps = taken.map(({ week, to, edge }) => ({ week, state: to, path: edge < 0 ? -1 : chain.edgePath[edge]! }))
    if (!conditions.every((condition) => holds(condition, steps))) continue
    counts[chain.outcome[taken.at(-1)?.to ?? chain.start]!]! += 1
  }
  const accepted = counts.reduce((a, b) => a + b, 0)
  const { probability, outcomes } = solveConditional(chain, conditions)
  const within = (share: number, p: number, of: number) =>
    expect(Math.abs(share - p)).toBeLessThanOrEqual(5 * Math.sqrt((p * (1 - p)) / of))
  expect(accepted).toBeGreaterThan(1000)
  within(accepted / runs, probability, runs)
  outcomes.forEach((p, o) => {
    within(counts[o]! / accepted, p, accepted)
  })
})

// Sums of non-negative terms: 40 · 6 steps of at most 6,500 terms each, right to 240 · 6,502 · 2⁻⁵³ ≈ 1.8e-10 at the very most.
const LAW = 1.8e-10

it('a fact and its opposite add up to 1, with and without another fact', () => {
  for (const by of [9, 20, undefined]) {
    const [did, didNot] = [event('host.delays', true, by), event('host.delays', false, by)]
    const other = event('deal.agreed.strategic', true, 30)
    const p = (...conditions: readonly Condition[]) => solveConditional(chain, conditions).probability
    expect(Math.abs(p(did) + p(didNot) - 1)).toBeLessThan(LAW)
    expect(Math.abs(p(did, other) + p(didNot, other) - p(other))).toBeLessThan(LAW)
  }
})

it('more time makes a fact likelier, one more condition less likely; none changes nothing', () => {
  const p = (by: number, ...more: readonly Condition[]) =>
    solveConditional(chain, [event('deal.agreed.strategic', true, by), ...more]).probability
  const chances = [5, 10, 20, 30, 40].map((by) => p(by))
  for (const [i, chance] of chances.entries()) expect(chance).toBeGreaterThan(chances[i - 1] ?? 0)
  expect(p(30, event('host.delays', false))).toBeLessThan(p(30))
  const free = solveConditional(chain, [])
  expect(Math.abs(free.probability - 1)).toBeLessThan(LAW)
  outcomeShares(chain, solveForward(chain)).forEach((share, o) => {
    expect(Math.abs(free.outcomes[o]! - share)).toBeLessThan(LAW)
  })
})

it('given a sale by week 35, everything has ended in a sale by then', () => {
  const sold = (s: number) => chain.outcomes[chain.outcome[s]!]?.group === 'sold'
  const { outcomes, endingByWeek } = solveConditional(chain, [
    stateCondition(chain, 'sold', sold, { happened: true, by: 35 }),
  ])
  const share = chain.outcomes.reduce((sum, { group }, o) => sum + (group === 'sold' ? outcomes[o]! : 0), 0)
  const endings = chain.endings.length
  const then = endingByWeek.subarray(35 * endings, 36 * endings).reduce((a, b) => a + b, 0)
  expect([Math.abs(share - 1) < LAW, Math.abs(then - 1) < LAW]).toEqual([true, true])
})

it.each([
  {
    name: 'a deadline before the first one',
    of: () => [event('host.delays', true), event('clock.deadline', true, 8)],
    says: { kind: 'tooEarly', conditions: [1], week: 9, because: '"clock.deadline" cannot happen before week 9' },
  },
  {
    name: 'an order withdrawn where that has chance 0',
    of: () => [event('host.withdraws', true)],
    changes: { host_withdraw: 0 },
    says: { kind: 'never', conditions: [0], because: 'cannot happen within 40 weeks' },
  },
  {
    name: 'a shutdown for good without enforcement',
    of: () => [event('both.meet', true), event('host.shutsForGood', true), event('host.enforces', false)],
    says: { kind: 'exclusive', conditions: [1, 2], because: '"host.shutsForGood" and "host.enforces" not' },
  },
  {
    name: 'no start at all',
    of: () => [stateCondition(chain, 'start', (s) => s === chain.start, { happened: false, by: 3 })],
    says: { kind: 'always', conditions: [0], week: 0, because: 'has always happened by week 0' },
  },
])('impossible, with the smallest reason: $name', ({ of, says, changes }) => {
  const asked = changes === undefined ? chain : chainOf(opened, tiktok2025, changes, HORIZON)
  const { probability, outcomes, impossible } = solveConditional(asked, of())
  expect(probability).toBe(0)
  expect([...outcomes].every((share) => share === 0)).toBe(true)
  expect(impossible).toMatchObject({ ...says, because: expect.stringContaining(says.because) })
})

it('impossible only all together: three headlines of one question in two weeks', () => {
  const events = ['court.enjoins', 'congress.acts', 'host.withdraws']
  const two = chainOf(opened, tiktok2025, {}, 2)
  const conditions = events.map((name) => event(name, true))
  const { probability, impossible } = solveConditional(two, conditions)
  expect([probability, impossible?.kind, impossible?.conditions]).toEqual([0, 'together', [0, 1, 2]])
  expect(impossible?.because).toContain('any two of them can')
  expect(solveConditional(two, conditions.slice(1)).probability).toBeGreaterThan(0)
})

it('refuses six conditions, a week beyond the horizon, an unknown event and marks of another chain', () => {
  const one = event('host.delays', true)
  expect(() => solveConditional(chain, [one, one, one, one, one, one])).toThrow('up to 5')
  expect(() => solveConditional(chain, [event('host.delays', true, 41)])).toThrow('0 to 40')
  expect(() => event('host.delay', true)).toThrow('"host.delay"')
  expect(() => solveConditional(chain, [{ ...one, on: 'state' }])).toThrow(`the chain has ${chain.n}`)
})
