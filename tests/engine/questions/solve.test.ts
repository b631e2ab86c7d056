import { expect, it } from 'vitest'
import {
  counterReward,
  dyadicTwin,
  expectedCounters,
  findHistories,
  outcomeReward,
  outcomeShares,
  solveBackward,
  solveDerivatives,
  solveForward,
  solveFrom,
} from '@/engine'
import { by, type Exact, exact, isSame, minus, ofNumber, over, plus, sum, toNumber } from './exact'
import {
  byName,
  fractionsOf,
  isEnding,
  outcomeOf,
  type Path,
  pathsOf,
  statesAfter,
  WEEKS,
  weekEnds,
} from './toy-by-paths'
import { toyChain as chain, toyGraph as graph, type ToyNumber, toyNumbers, toyStates, toyWeeks } from './toy-model'

const paths: readonly Path[] = [...pathsOf(fractionsOf())]
const ends = paths.map((path) => weekEnds(path))
const ZERO = exact(0)
const afterWeek = Array.from({ length: WEEKS + 1 }, (_, week) => {
  const masses = new Map<string, Exact>()
  paths.forEach(({ chance }, i) => {
    const state = ends[i]?.[week] ?? ''
    masses.set(state, plus(masses.get(state) ?? ZERO, chance))
  })
  return masses
})
const final = afterWeek[WEEKS] ?? new Map<string, Exact>()

/** Sums of products of non-negative numbers: relative error below steps × (longest column) × 2⁻⁵³, a column having n entries at most. */
const RELATIVE = chain.steps.length * (chain.n + 2) * 2 ** -53
const expectClose = (found: number | undefined, wanted: Exact, what: string): void => {
  const value = toNumber(wanted)
  expect(Math.abs((found ?? Number.NaN) - value), what).toBeLessThanOrEqual(RELATIVE * value)
}

// Week 1 by hand, in 512ths. Climate: a quarrel (1/4) escalates (1/2), so tense 1/8. Talks open with 1/4. The law is voided
// with 1/16. Cold and calm 7/8 · 3/4 · 15/16 = 315, cold and tense 45, warm and calm 7/8 · 1/4 · 15/16 = 105, warm and tense 15.
it('walks the first week to the fractions worked out by hand', () => {
  const week1 = [...(afterWeek[1] ?? [])].map(([state, mass]) => [state, toNumber(mass) * 512])
  expect(Object.fromEntries(week1)).toEqual({
    'cold/calm/running': 315,
    'cold/tense/running': 45,
    'warm/calm/running': 105,
    'warm/tense/running': 15,
    kept: 32,
  })
})

it('covers everything: all paths together are certain, and every state and way to end is on one of them', () => {
  expect(isSame(sum(paths.map(({ chance }) => chance)), exact(1))).toBe(true)
  expect(new Set(afterWeek.flatMap((masses) => [...masses.keys()]))).toEqual(new Set(toyStates))
  const lastSteps = paths.flatMap(({ steps }) => steps.at(-1) ?? [])
  const endedIn = new Set(lastSteps.filter(({ to }) => isEnding(to)).map(({ slot }) => slot))
  expect(endedIn).toEqual(new Set([0, 1, 2, 3]))
  expect([...chain.crowded]).toContain(1)
})

it('the dyadic twin has every state, outcome and week’s ending in exactly the fractions of the paths', () => {
  const twin = dyadicTwin(chain)
  const whole = (top: bigint | undefined, places: number): Exact => ({ top: top ?? -1n, bottom: 1n << BigInt(places) })
  toyStates.forEach((state, s) => {
    expect(isSame(whole(twin.final[s], twin.places), final.get(state) ?? ZERO), state).toBe(true)
  })
  const outcomes = byName(paths, (path) => outcomeOf(weekEnds(path)[WEEKS] ?? ''))
  chain.outcomes.forEach(({ id }, o) => {
    expect(isSame(whole(twin.outcome[o], twin.places), outcomes.get(id) ?? ZERO), id).toBe(true)
  })
  afterWeek.forEach((masses, week) => {
    chain.endings.forEach((ending, e) => {
      const found = whole(twin.endingByWeek[week]?.[e], twin.placesByWeek[week] ?? 0)
      expect(isSame(found, masses.get(ending) ?? ZERO), `${ending} by week ${week}`).toBe(true)
    })
  })
})

it('the forward pass has them within its bound', () => {
  const solved = solveForward(chain)
  toyStates.forEach((state, s) => {
    expectClose(solved.final[s], final.get(state) ?? ZERO, state)
  })
  afterWeek.forEach((masses, week) => {
    chain.endings.forEach((ending, e) => {
      expectClose(solved.endingByWeek[week * chain.endings.length + e], masses.get(ending) ?? ZERO, ending)
    })
  })
  const shares = outcomeShares(chain, solved)
  chain.outcomes.forEach(({ id }, o) => {
    const wanted = sum([...final].filter(([state]) => outcomeOf(state) === id).map(([, mass]) => mass))
    expectClose(shares[o], wanted, id)
  })
})

const BLOWS = ['rivals.escalate', 'home.objects', 'host.threatens']
/** By path: weeks begun while tense, and blows. */
const weeksTense = sum(
  paths.map(({ chance }, i) =>
    by(chance, exact((ends[i] ?? []).slice(0, WEEKS).filter((s) => s.includes('tense/')).length)),
  ),
)
const blows = sum(
  paths.map(({ steps, chance }) =>
    by(chance, exact(steps.flatMap(({ events }) => events).filter((event) => BLOWS.includes(event)).length)),
  ),
)

it('counters have the means of the paths, forward and backward', () => {
  const [tense, hits] = expectedCounters(chain, solveForward(chain))
  expectClose(tense, weeksTense, 'weeksTense')
  expectClose(hits, blows, 'blows')
  const back = solveBackward(chain, [counterReward(chain, 0), counterReward(chain, 1)])
  expectClose(back[0]?.[chain.start], weeksTense, 'weeksTense backward')
  expectClose(back[1]?.[chain.start], blows, 'blows backward')
})

it('the backward pass gives the same chances from the start and from the states after every week', () => {
  const back = solveBackward(
    chain,
    chain.outcomes.map(({ id }) => outcomeReward(chain, (outcome) => outcome.id === id)),
  )
  chain.outcomes.forEach(({ id }, o) => {
    const wanted = sum([...final].filter(([state]) => outcomeOf(state) === id).map(([, mass]) => mass))
    afterWeek.forEach((masses, week) => {
      const chances = toyStates.map(
        (state, s) => toNumber(masses.get(state) ?? ZERO) * (back[o]?.[week * chain.n + s] ?? 0),
      )
      const found = chances.reduce((a, b) => a + b, 0)
      expectClose(found, wanted, `${id} after week ${week}`)
    })
  })
})

const STEPS = ['rivals.escalate', 'both.meet', 'deal.nears', 'host.threatens', 'clock.deadline', 'home.objects']
/** The listed events on a path of events: an objection follows the escalation it answers. */
const stepsOf = (events: readonly string[]): readonly number[] =>
  events.map((event) => STEPS.indexOf(event)).filter((step) => step >= 0)

it('histories have the chances of the paths that tell them, in the order of the questions', () => {
  const groups = chain.outcomes.map(({ id }) => id)
  const wanted = byName(paths, (path) => {
    const told = path.steps.flatMap(({ events }) => stepsOf(events))
    return `${told.join('>')} ${outcomeOf(weekEnds(path)[WEEKS] ?? '')}`
  })
  const walk = findHistories({
    chain,
    stepsOfPath: graph.paths.map((path) => stepsOf(path.map((event) => graph.events[event] ?? ''))),
    groupOfOutcome: groups.map((_, o) => o),
    groups: groups.length,
    smallest: 0,
  })
  let next = walk.next()
  while (next.done !== true) next = walk.next()
  const { histories, other } = next.value
  expect(other).toBe(0)
  expect(new Set(histories.map(({ steps, group }) => `${steps.join('>')} ${groups[group]}`))).toEqual(
    new Set(wanted.keys()),
  )
  for (const { steps, group, share } of histories) {
    const name = `${steps.join('>')} ${groups[group]}`
    expectClose(share, wanted.get(name) ?? ZERO, name)
  }
})

const H = ofNumber(2 ** -20)
const shareOf = (outcome: string, id: ToyNumber, moved: Exact): Exact => {
  const f = fractionsOf()
  const states = statesAfter({ ...f, [id]: plus(f[id], moved) })
  return sum([...states].filter(([state]) => outcomeOf(state) === outcome).map(([, mass]) => mass))
}
/** Two central differences of exact fractions, without their error of second order: what is left is of order h⁴ = 2⁻⁸⁰. */
function slope(outcome: string, id: ToyNumber): number {
  const half = over(H, exact(2))
  const apart = (h: Exact): Exact =>
    over(minus(shareOf(outcome, id, h), shareOf(outcome, id, minus(ZERO, h))), by(exact(2), h))
  return toNumber(over(minus(by(exact(4), apart(half)), apart(H)), exact(3)))
}

// A share is a polynomial of a chance, of degree 16 at most, between 0 and 1: its fifth derivative stays below 4e10 (Markov's
// inequality), so the differences err by less than h⁴ · 4e10 ÷ 480 < 1e-16. The solver adds up to steps × 4 edges × 17 states terms,
// each at most 4/3 (the slope of a chance at odds of 3): it errs by less than 14 · 4 · 17 · 4/3 · 16 · 2⁻⁵³ < 3e-12.
it('derivatives by every number are those of differences of exact fractions', () => {
  const outcomes = ['sold', 'broken', 'banned', 'openLapsed']
  const found = solveDerivatives(
    { graph, numbers: toyNumbers, weeks: toyWeeks, start: 0 },
    outcomes.map((id) => outcomeReward(chain, (outcome) => outcome.id === id)),
  )
  const ids = Object.keys(toyNumbers) as ToyNumber[]
  expect(new Set(found.keys())).toEqual(new Set(ids))
  for (const id of ids)
    outcomes.forEach((outcome, o) => {
      expect(Math.abs((found.get(id)?.[o] ?? Number.NaN) - slope(outcome, id)), `${outcome} by ${id}`).toBeLessThan(
        3e-12,
      )
    })
})

it('a pass that begins with weights over states is the mean of those that begin in each', () => {
  const begun = toyStates.flatMap((state, s) => (isEnding(state) && s % 2 === 0 ? [] : [s]))
  const all = begun.reduce((sum, s) => sum + s + 1, 0)
  const weights = new Float64Array(chain.n)
  for (const s of begun) weights[s] = (s + 1) / all
  const each = begun.map((start) => solveForward({ ...chain, start }).final)
  solveFrom(chain, weights).final.forEach((mass, s) => {
    const mean = each.reduce((total, final, i) => total + (weights[begun[i] ?? 0] ?? 0) * (final[s] ?? Number.NaN), 0)
    // Of masses below 1: steps × (longest column) roundings of the pass, and one sum over the states.
    expect(Math.abs(mass - mean)).toBeLessThanOrEqual((chain.steps.length + 1) * chain.n * 2 ** -53)
  })
})
