/** A value that depends on several bounded inputs, and where it should go. All arrays [inputs]. */
export type ChangeProblem = {
  readonly start: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly unit: Float64Array // what a change of 1 costs 1 ÷ unit of; an input with unit 0 stays
  readonly goal: number
  readonly tolerance: number // of the value
  readonly evaluate: (x: Float64Array) => number
  readonly slopesOf: (x: Float64Array) => Float64Array
}

export type LeastChange = {
  readonly x: Float64Array
  readonly value: number
  readonly cost: number // Σ |change| ÷ unit
  readonly reached: boolean // the value is the goal within the tolerance; else the nearest found
}

const ROUNDS = 4
const MOST_STEPS = 60
const STRIDE = 0.25 // of a unit

/**
 * The smallest change, in Σ |change| ÷ unit, that brings the value to the goal. With one linear constraint the least change
 * moves the inputs in the order of their slope × unit, each to its end, and only the last a part of the way. Two searches, the
 * cheaper answer of both: a walk that takes that order from the slopes at the start, half way to the best change so far, or
 * at it (right where slopes stay or grow on the way); and small steps, each by the input that then gains most (right
 * where gains shrink on the way). Both evaluate the value itself, so what comes back is exact in the value and near the least in
 * cost; no claim is made that nothing cheaper exists. Where the goal cannot be passed, the nearest value over all walks
 * comes back: every input stands at the end its slope points to. Yields before every look at the value or the slopes.
 * @see Boyd and Vandenberghe (2004), Convex Optimization, ch. 9.4.2: ℓ₁ steepest descent moves one input at a time.
 */
export function* leastChange(problem: ChangeProblem): Generator<void, LeastChange> {
  const { start } = problem
  yield
  const now = problem.evaluate(start)
  let best: LeastChange = { x: start, value: now, cost: 0, reached: isThere(problem, now) }
  const lookedAt: Float64Array[] = []
  for (let round = 0; round < ROUNDS && !(best.reached && best.cost === 0); round++) {
    const middle = start.map((from, i) => (from + best.x[i]!) / 2)
    const next = [best.x, middle].find((x) => !lookedAt.some((known) => isSame(known, x)))
    if (next === undefined) break
    lookedAt.push(next)
    yield
    const found = yield* walk(problem, now, problem.slopesOf(next))
    if (isBetter(problem, found, best)) best = found
  }
  if (best.reached && best.cost > 0) {
    const found = yield* creep(problem, now, best.cost)
    if (found !== undefined && isBetter(problem, found, best)) best = found
  }
  return best
}

const isThere = ({ goal, tolerance }: ChangeProblem, value: number) => Math.abs(value - goal) <= tolerance
const isSame = (a: Float64Array, b: Float64Array) => a.every((value, i) => value === b[i])

function isBetter({ goal }: ChangeProblem, found: LeastChange, best: LeastChange): boolean {
  if (found.reached !== best.reached) return found.reached
  return found.reached ? found.cost < best.cost : Math.abs(found.value - goal) < Math.abs(best.value - goal)
}

/** Moves inputs to their ends in the order of their gain per cost until the goal is passed, then the last one back to it. */
function* walk(problem: ChangeProblem, now: number, slopes: Float64Array): Generator<void, LeastChange> {
  const { start, low, high, unit, goal, evaluate } = problem
  const up = goal > now ? 1 : -1
  const order = [...start.keys()]
    .filter((i) => unit[i]! > 0 && slopes[i] !== 0)
    .sort((a, b) => Math.abs(slopes[b]! * unit[b]!) - Math.abs(slopes[a]! * unit[a]!) || a - b)
  let x = start
  let value = now
  for (const i of order) {
    const end = slopes[i]! * up > 0 ? high[i]! : low[i]!
    if (end === x[i]) continue
    const moved = x.with(i, end)
    yield
    const there = evaluate(moved)
    if ((there - goal) * up >= 0) return yield* backToGoal(problem, x, value, moved, there, i)
    if ((there - value) * up <= 0) continue // it does not help after all
    x = moved
    value = there
  }
  return outcome(problem, x, value)
}

/** Small steps, each by the input that gains most where it then stands; undefined once it costs as much as what is known. */
function* creep(problem: ChangeProblem, now: number, most: number): Generator<void, LeastChange | undefined> {
  const { start, low, high, unit, goal, evaluate, slopesOf } = problem
  const up = goal > now ? 1 : -1
  let x = start
  let value = now
  while (outcome(problem, x, value).cost < most) {
    yield
    const slopes = slopesOf(x)
    const endOf = (i: number) => (slopes[i]! * up > 0 ? high[i]! : low[i]!)
    const open = [...x.keys()].filter((i) => unit[i]! > 0 && slopes[i] !== 0 && endOf(i) !== x[i])
    if (open.length === 0) return undefined
    const gain = (i: number) => Math.abs(slopes[i]! * unit[i]!)
    const i = open.reduce((best, one) => (gain(one) > gain(best) ? one : best))
    const room = endOf(i) - x[i]!
    const stride = STRIDE * unit[i]!
    const moved = x.with(i, Math.abs(room) <= stride ? endOf(i) : x[i]! + Math.sign(room) * stride)
    yield
    const there = evaluate(moved)
    if ((there - goal) * up >= 0) return yield* backToGoal(problem, x, value, moved, there, i)
    if ((there - value) * up <= 0) return undefined
    x = moved
    value = there
  }
  return undefined
}

/** Between two points that differ in input i and lie on both sides of the goal: regula falsi, Illinois. */
function* backToGoal(
  problem: ChangeProblem,
  near: Float64Array,
  nearValue: number,
  far: Float64Array,
  farValue: number,
  i: number,
): Generator<void, LeastChange> {
  const { goal, evaluate } = problem
  let [a, fa, b, fb] = [near[i]!, nearValue - goal, far[i]!, farValue - goal]
  let [x, value] = [far, farValue]
  let lastSide = 0
  for (let step = 0; step < MOST_STEPS && !isThere(problem, value); step++) {
    const at = (a * fb - b * fa) / (fb - fa)
    x = near.with(i, at)
    yield
    value = evaluate(x)
    const f = value - goal
    const side = Math.sign(f) === Math.sign(fb) ? 1 : -1
    if (side === 1) {
      ;[b, fb] = [at, f]
      if (lastSide === 1) fa /= 2
    } else {
      ;[a, fa] = [at, f]
      if (lastSide === -1) fb /= 2
    }
    lastSide = side
  }
  return outcome(problem, x, value)
}

function outcome(problem: ChangeProblem, x: Float64Array, value: number): LeastChange {
  const { start, unit } = problem
  const cost = x.reduce((sum, to, i) => sum + (to === start[i] ? 0 : Math.abs(to - start[i]!) / unit[i]!), 0)
  return { x, value, cost, reached: isThere(problem, value) }
}
