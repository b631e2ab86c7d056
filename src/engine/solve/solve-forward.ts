import type { Chain } from '../chain/chain'
import { solverOf } from './pull-form'

/** The exact distribution of a chain, week by week. */
export type ForwardSolution = {
  readonly endingByWeek: Float64Array // [(horizon + 1) × endings] chance of having reached each ending by the end of week w
  readonly final: Float64Array // [n] distribution over states after the last week
  readonly at: Float64Array // [n] the same after the week that was asked about
  readonly occupancy: readonly Float64Array[] // per layer [n]: expected number of steps by this layer begun in each state
}

/**
 * Forward pass: the distribution over states after each week. No draw in it; every sum is of non-negative terms, so the
 * relative error stays below about (steps × longest column) × 2⁻⁵³.
 * @param asked a week whose distribution is kept too
 */
export function solveForward(chain: Chain, asked = chain.horizon): ForwardSolution {
  const { n, horizon, steps, weekStart, ending } = chain
  const solver = solverOf([chain], 1)
  const occupancy = chain.layers.map(() => new Float64Array(n))
  const endings = chain.endings.length
  const endingByWeek = new Float64Array((horizon + 1) * endings)
  const absorbing: number[] = []
  for (let s = 0; s < n; s++) if (ending[s]! >= 0) absorbing.push(s)
  let at = new Float64Array(0)
  solver.begin(chain.start)
  for (let week = 0; week <= horizon; week++) {
    for (let step = weekStart[week]!; step < weekStart[week + 1]!; step++) {
      const layer = steps[step]!
      const begun = occupancy[layer]!
      const { mass } = solver
      for (let s = 0; s < n; s++) begun[s] = begun[s]! + mass[s]!
      solver.step(layer)
    }
    const { mass } = solver
    for (const s of absorbing) endingByWeek[week * endings + ending[s]!]! += mass[s]!
    if (week === asked) at = mass.slice()
  }
  return { endingByWeek, final: solver.mass.slice(), at, occupancy }
}

/**
 * The distribution over states after every step, kept: [(steps + 1) × n], at step · n + state, the start first. Memory: 8 bytes
 * each (2.8 MB for 3,288 states × 105). Error: as `solveForward`.
 */
export function massByStep(chain: Chain): Float64Array {
  const { n, steps } = chain
  const solver = solverOf([chain], 1)
  const kept = new Float64Array((steps.length + 1) * n)
  solver.begin(chain.start)
  kept.set(solver.mass)
  steps.forEach((layer, at) => {
    solver.step(layer)
    kept.set(solver.mass, (at + 1) * n)
  })
  return kept
}

/**
 * The distribution over states after the last week, begun with a weight for each state instead of in the chain's start. One pass,
 * however many states have weight. Error: as `solveForward`.
 */
export function solveFrom(chain: Chain, weights: Float64Array): Pick<ForwardSolution, 'final'> {
  const solver = solverOf([chain], 1)
  solver.begin(chain.start)
  solver.mass.set(weights)
  for (const layer of chain.steps) solver.step(layer)
  return { final: solver.mass.slice() }
}
