import type { Chain, Layer } from '../chain/chain'

/** What a run earns: `terminal` where it stands after the last week, and for every week begun in a state on the way. */
export type Reward = {
  readonly terminal: Float64Array // [n], also of an absorbing state, where a run stays until the horizon
  readonly weekly?: readonly Float64Array[] // per layer [n], earned by beginning a week of this kind; 0 in absorbing states
}

/** One array per reward [(horizon + 1) × n]: what is expected from state s after week w on, at w · n + s. */
export type BackwardSolution = readonly Float64Array[]

const WIDTH = 4

/** One week back for four columns side by side: y[s] = quiet[s] · x[s] + Σ p · x[target], each [n × 4]. */
function stepBack({ rowStart, target, probability, quiet }: Layer, x: Float64Array, y: Float64Array): void {
  const n = quiet.length
  for (let s = 0; s < n; s++) {
    const stay = quiet[s]!
    let a = stay * x[4 * s]!
    let b = stay * x[4 * s + 1]!
    let c = stay * x[4 * s + 2]!
    let d = stay * x[4 * s + 3]!
    const end = rowStart[s + 1]!
    for (let k = rowStart[s]!; k < end; k++) {
      const p = probability[k]!
      const t = 4 * target[k]!
      a += p * x[t]!
      b += p * x[t + 1]!
      c += p * x[t + 2]!
      d += p * x[t + 3]!
    }
    y[4 * s] = a
    y[4 * s + 1] = b
    y[4 * s + 2] = c
    y[4 * s + 3] = d
  }
}

/**
 * Backward pass over up to four rewards, from the horizon to week 0: `visit(week, columns)` is called for every week with
 * what is expected from each state after that week on, four columns side by side: column c of state s at 4s + c. The array
 * is used again for the week before last, so a visitor copies what it wants to keep. Memory: two arrays of 4n.
 *
 * Error: sums of products of non-negative numbers where the rewards are; relative then at most
 * horizon × (longest row + 2) × 2⁻⁵³, and that much of Σ|reward| otherwise.
 * @throws {RangeError} for more than four rewards, or one whose shape is not the chain's.
 * @see Bertsekas and Tsitsiklis (1996), Neuro-Dynamic Programming, ch. 2.1: finite-horizon evaluation of a Markov chain.
 */
export function walkBackward(
  chain: Chain,
  rewards: readonly Reward[],
  visit: (week: number, columns: Float64Array) => void,
): void {
  const { n, horizon, layers, weekLayer } = chain
  if (rewards.length > WIDTH) throw new RangeError(`${rewards.length} rewards in one pass; up to ${WIDTH} are allowed.`)
  for (const { terminal, weekly } of rewards) requireShape(chain, terminal, weekly)
  let columns = new Float64Array(WIDTH * n)
  let earlier = new Float64Array(WIDTH * n)
  rewards.forEach(({ terminal }, c) => {
    for (let s = 0; s < n; s++) columns[WIDTH * s + c] = terminal[s]!
  })
  visit(horizon, columns)
  for (let week = horizon; week >= 1; week--) {
    const layer = weekLayer[week]!
    stepBack(layers[layer]!, columns, earlier)
    rewards.forEach(({ weekly }, c) => {
      const earned = weekly?.[layer]
      if (earned !== undefined) for (let s = 0; s < n; s++) earlier[WIDTH * s + c]! += earned[s]!
    })
    const last = columns
    columns = earlier
    earlier = last
    visit(week - 1, columns)
  }
}

function requireShape({ n, layers, ending }: Chain, terminal: Float64Array, weekly: Reward['weekly']): void {
  const isShaped = terminal.length === n && (weekly ?? layers).length === layers.length
  if (!isShaped || weekly?.some((earned) => earned.length !== n) === true)
    throw new RangeError(
      `A reward needs ${n} values, and ${n} for each of ${layers.length} kinds of week if it has any.`,
    )
  for (let s = 0; s < n; s++) {
    if (ending[s]! >= 0 && weekly?.some((earned) => earned[s] !== 0) === true)
      throw new RangeError(`State ${s} is an ending and earns by the week; an ending's weekly reward must be 0.`)
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
    walkBackward(chain, rewards.slice(first, first + WIDTH), (week, columns) => {
      block.forEach((column, c) => {
        for (let s = 0; s < n; s++) column[week * n + s] = columns[WIDTH * s + c]!
      })
    })
  }
  return solution
}
