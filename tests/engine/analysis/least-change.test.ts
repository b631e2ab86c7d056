import { expect, it } from 'vitest'
import { atOnce, type ChangeProblem, leastChange } from '@/engine'
import { lehmer } from '../sample/random-chain'

const array = (...values: readonly number[]) => Float64Array.from(values)
const problem = (
  given: Partial<ChangeProblem> & Pick<ChangeProblem, 'evaluate' | 'slopesOf' | 'goal'>,
): ChangeProblem => ({
  start: array(0, 0, 0),
  low: array(-1, -1, -1),
  high: array(1, 1, 1),
  unit: array(1, 1, 1),
  tolerance: 1e-9,
  ...given,
})

// A linear value with one constraint: the optimum fills the inputs in the order of |slope| × unit (a fractional knapsack).
it('is the fractional knapsack where the value is linear', () => {
  const uniform = lehmer(3)
  for (let trial = 0; trial < 40; trial++) {
    const slopes = Float64Array.from({ length: 6 }, () => 2 * uniform() - 1)
    const unit = Float64Array.from({ length: 6 }, () => 0.2 + uniform())
    const low = unit.map((u) => -u * (0.5 + uniform()))
    const high = unit.map((u) => u * (0.5 + uniform()))
    const reach = slopes.reduce((sum, s, i) => sum + Math.max(s * high[i]!, s * low[i]!), 0)
    const goal = reach * (0.1 + 0.8 * uniform())
    const evaluate = (x: Float64Array) => x.reduce((sum, value, i) => sum + value * slopes[i]!, 0)
    const start = new Float64Array(6)
    const found = atOnce(leastChange(problem({ start, low, high, unit, goal, evaluate, slopesOf: () => slopes })))
    let [left, cost] = [goal, 0]
    const order = [...slopes.keys()].sort((a, b) => Math.abs(slopes[b]! * unit[b]!) - Math.abs(slopes[a]! * unit[a]!))
    for (const i of order) {
      const room = slopes[i]! > 0 ? high[i]! : -low[i]!
      const moved = Math.min(room, left / Math.abs(slopes[i]!))
      left -= moved * Math.abs(slopes[i]!)
      cost += moved / unit[i]!
    }
    expect(found.reached).toBe(true)
    // The goal is met within 1e-9; the cost of that much is 1e-9 ÷ (the last slope × unit), which is above 1e-3 here.
    expect(Math.abs(found.cost - cost), `trial ${trial}`).toBeLessThan(1e-6)
  }
})

// f = 1 − (1 − x)(1 − y)² bends down along both: slopes at the start say y first, near the goal x is the better one to mix in.
it('is no dearer than any point of a fine grid where the value bends', () => {
  const evaluate = (x: Float64Array) => 1 - (1 - x[0]!) * (1 - x[1]!) ** 2
  const slopesOf = (x: Float64Array) => array((1 - x[1]!) ** 2, 2 * (1 - x[0]!) * (1 - x[1]!))
  for (const goal of [0.2, 0.5, 0.8, 0.95]) {
    const given = { start: array(0, 0), low: array(0, 0), high: array(0.9, 0.6), unit: array(1, 1) }
    const found = atOnce(leastChange(problem({ ...given, goal, evaluate, slopesOf })))
    expect(Math.abs(found.value - goal)).toBeLessThanOrEqual(1e-9)
    let cheapest = Infinity
    for (let i = 0; i <= 900; i++) {
      // For each x the one y that meets the goal.
      const x = i / 1000
      const y = Math.max(0, 1 - Math.sqrt((1 - goal) / (1 - x)))
      if (y <= 0.6 && evaluate(array(x, y)) >= goal - 1e-12) cheapest = Math.min(cheapest, x + y)
    }
    // Least to first order: moving both at once may save a little more, here at most a tenth.
    expect(found.cost, `goal ${goal}`).toBeLessThan(1.1 * cheapest)
  }
})

// .6 x + .5 y + .5 y²: x leads at the start, y gains on the way. Walked from the start: x = 1, y = .422; in the order of the
// slopes there y alone does it: .5 y + .5 y² = .9 at y = (√(.25 + 1.8) − .5).
it('looks again from where it got to: what leads at the start need not lead in the end', () => {
  const evaluate = (x: Float64Array) => 0.6 * x[0]! + 0.5 * x[1]! + 0.5 * x[1]! * x[1]!
  const slopesOf = (x: Float64Array) => array(0.6, 0.5 + x[1]!)
  const given = { start: array(0, 0), low: array(0, 0), high: array(1, 1), unit: array(1, 1) }
  const found = atOnce(leastChange(problem({ ...given, goal: 0.9, evaluate, slopesOf })))
  expect(found.x[0]).toBe(0)
  expect(Math.abs(found.cost - (Math.sqrt(2.05) - 0.5))).toBeLessThan(1e-8) // the goal's tolerance ÷ a slope above 1
})

// .6 x + y − .45 y² to .6: to its end y costs 1.083, x alone 1; least is y = 4/9 (where its gain is down to .6) and
// x = (.6 − 16/45) ÷ .6: together .8519. Steps of a quarter come within .5 · (.25)² · .9 ÷ .6 = .047 of it.
it('stops an input where another gains more', () => {
  const evaluate = (x: Float64Array) => 0.6 * x[0]! + x[1]! - 0.45 * x[1]! * x[1]!
  const slopesOf = (x: Float64Array) => array(0.6, 1 - 0.9 * x[1]!)
  const given = { start: array(0, 0), low: array(0, 0), high: array(1, 1), unit: array(1, 1) }
  const found = atOnce(leastChange(problem({ ...given, goal: 0.6, evaluate, slopesOf })))
  expect(found.reached).toBe(true)
  expect(found.cost).toBeLessThan(0.8519 + 0.047)
})

it('keeps still what has no unit, and says how near it came where the goal is out of reach', () => {
  const evaluate = (x: Float64Array) => x[0]! + 2 * x[1]! - x[2]!
  const slopesOf = () => array(1, 2, -1)
  const still = atOnce(leastChange(problem({ goal: 1.5, unit: array(1, 0, 1), evaluate, slopesOf })))
  expect([...still.x]).toEqual([1, 0, -0.5])
  const beyond = atOnce(leastChange(problem({ goal: 9, evaluate, slopesOf })))
  expect([beyond.reached, beyond.value, ...beyond.x]).toEqual([false, 4, 1, 1, -1])
  const there = atOnce(leastChange(problem({ goal: 0, evaluate, slopesOf })))
  expect([there.reached, there.cost]).toEqual([true, 0])
  const down = atOnce(leastChange(problem({ goal: -1, evaluate, slopesOf })))
  expect([...down.x].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([0, -0.5, 0])
})
