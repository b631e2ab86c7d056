import type { Chain, Layer } from '../chain/chain'

/** What a run earns: `terminal` where it stands after the last week, and for every step begun in a state on the way. */
export type Reward = {
  readonly terminal: Float64Array // [n], also of an absorbing state, where a run stays until the horizon
  readonly earned?: readonly (Float64Array | undefined)[] // per layer [n], by beginning a step of it; 0 in absorbing states
}

/** One array per reward [(horizon + 1) × n]: what is expected from state s after week w on, at w · n + s. */
export type BackwardSolution = readonly Float64Array[]

const WIDTH = 4

/** One step back for four columns side by side: y[s] = quiet · x[s] + Σ p · x[target], each [n × 4]. */
function stepBack(
  { rowStart, target, rowClass }: Layer,
  { classStart, chance, quiet }: Chain,
  x: Float64Array,
  y: Float64Array,
): void {
  const n = rowClass.length
  for (let s = 0; s < n; s++) {
    const c = rowClass[s]!
    const stay = quiet[c]!
    let p0 = stay * x[4 * s]!
    let p1 = stay * x[4 * s + 1]!
    let p2 = stay * x[4 * s + 2]!
    let p3 = stay * x[4 * s + 3]!
    const end = rowStart[s + 1]!
    let at = classStart[c]!
    for (let k = rowStart[s]!; k < end; k++) {
      const p = chance[at++]!
      const t = 4 * target[k]!
      p0 += p * x[t]!
      p1 += p * x[t + 1]!
      p2 += p * x[t + 2]!
      p3 += p * x[t + 3]!
    }
    y[4 * s] = p0
    y[4 * s + 1] = p1
    y[4 * s + 2] = p2
    y[4 * s + 3] = p3
  }
}

/**
 * Backward pass over up to four rewards, step by step: `visit(step, columns)` is called from the horizon on (`step` the number of
 * steps) down to 0 with what is expected from each state with the steps from `step` on still to come, four columns side by
 * side: column c of state s at 4s + c. The array is used again for the step before last, so a visitor copies what it wants to
 * keep. Memory: two arrays of 4n.
 *
 * Error: sums of products of non-negative numbers where the rewards are; relative then at most
 * steps × (longest row + 2) × 2⁻⁵³, and that much of Σ|reward| otherwise.
 * @throws {RangeError} for more than four rewards, or one whose shape is not the chain's.
 * @see Bertsekas and Tsitsiklis (1996), Neuro-Dynamic Programming, ch. 2.1: finite-horizon evaluation of a Markov chain.
 */
export function walkBackward(
  chain: Chain,
  rewards: readonly Reward[],
  visit: (step: number, columns: Float64Array) => void,
): void {
  const { n, layers, steps } = chain
  if (rewards.length > WIDTH) throw new RangeError(`${rewards.length} rewards in one pass; up to ${WIDTH} are allowed.`)
  for (const reward of rewards) requireShape(chain, reward)
  let columns = new Float64Array(WIDTH * n)
  let earlier = new Float64Array(WIDTH * n)
  rewards.forEach(({ terminal }, c) => {
    for (let s = 0; s < n; s++) columns[WIDTH * s + c] = terminal[s]!
  })
  visit(steps.length, columns)
  for (let step = steps.length - 1; step >= 0; step--) {
    const layer = steps[step]!
    stepBack(layers[layer]!, chain, columns, earlier)
    rewards.forEach((reward, c) => {
      const earned = reward.earned?.[layer]
      if (earned !== undefined) for (let s = 0; s < n; s++) earlier[WIDTH * s + c]! += earned[s]!
    })
    const last = columns
    columns = earlier
    earlier = last
    visit(step, columns)
  }
}

/** The same for those who ask about whole weeks: `visit(week, columns)` with what is expected after the week, from the horizon to 0. */
export function walkWeeksBack(
  chain: Chain,
  rewards: readonly Reward[],
  visit: (week: number, columns: Float64Array) => void,
): void {
  let week = chain.horizon
  walkBackward(chain, rewards, (step, columns) => {
    for (; week >= 0 && chain.weekStart[week + 1] === step; week--) visit(week, columns)
  })
}

function requireShape({ n, layers, ending }: Chain, { terminal, earned }: Reward): void {
  const isShaped = terminal.length === n && (earned ?? layers).length === layers.length
  if (!isShaped || earned?.some((values) => values !== undefined && values.length !== n) === true)
    throw new RangeError(
      `A reward needs ${n} values, and ${n} for each of ${layers.length} layers in which it earns, if it earns on the way.`,
    )
  for (let s = 0; s < n; s++) {
    if (ending[s]! >= 0 && earned?.some((values) => (values?.[s] ?? 0) !== 0) === true)
      throw new RangeError(`State ${s} is an ending and earns on the way; an ending earns only what it is worth.`)
  }
}

/**
 * What is expected of every reward from every state after every week on. The chance of an outcome is the reward that is
 * 1 where a run counts as it (`outcomeReward`). Memory: 8 bytes × rewards × (horizon + 1) × n; `walkBackward` needs less.
 */
export function solveBackward(chain: Chain, rewards: readonly Reward[]): BackwardSolution {
  const { n, horizon } = chain
  const solution = rewards.map(() => new Float64Array((horizon + 1) * n))
  for (let first = 0; first < rewards.length; first += WIDTH) {
    const block = solution.slice(first, first + WIDTH)
    walkWeeksBack(chain, rewards.slice(first, first + WIDTH), (week, columns) => {
      block.forEach((column, c) => {
        for (let s = 0; s < n; s++) column[week * n + s] = columns[WIDTH * s + c]!
      })
    })
  }
  return solution
}
