import type { Chain } from '../chain/chain'
import { LANES } from './kernel/lane-solver'
import { solverOf } from './pull-form'

function requireAlike([first, ...others]: readonly Chain[]): void {
  for (const { start, layers, steps } of others) {
    const isOfOneKind = start === first?.start && layers === first.layers && steps.length === first.steps.length
    if (!isOfOneKind || steps.some((layer, at) => layer !== first.steps[at]))
      throw new RangeError('The chains differ in more than their numbers.')
  }
}

/** Distributions over states: after some week, and after the last. */
export type Distributions = { readonly at: Float64Array; readonly final: Float64Array } // [n] each

function solveLanes(chains: readonly [Chain, ...Chain[]], week: number): readonly Distributions[] {
  const [{ n, start, steps, weekStart }] = chains
  const solver = solverOf(chains, LANES)
  const lanesOf = (mass: Float64Array) =>
    chains.map((_, lane) => Float64Array.from({ length: n }, (_, s) => mass[LANES * s + lane]!))
  const until = weekStart[week + 1]!
  const at = lanesOf(solver.pass(steps.subarray(0, until), start))
  const final = until === steps.length ? at : lanesOf(solver.advance(steps.subarray(until)))
  return chains.map((_, lane) => ({ at: at[lane]!, final: final[lane]! }))
}

/**
 * The distributions over states after a week and after the last one, of each chain, in one pass. For chains of one graph,
 * calendar and start that differ in their numbers alone, eight at a time. The bits are those of `solveForward`.
 * @throws {RangeError} if the chains differ in more, or have no such week.
 */
export function solveThrough(chains: readonly Chain[], week: number): readonly Distributions[] {
  requireAlike(chains)
  for (const { horizon } of chains.slice(0, 1)) {
    if (!(Number.isInteger(week) && week >= 0 && week <= horizon))
      throw new RangeError(`There is no week ${week} of ${horizon}.`)
  }
  return Array.from({ length: Math.ceil(chains.length / LANES) }, (_, at) => {
    const [first, ...others] = chains.slice(at * LANES, (at + 1) * LANES)
    return first === undefined ? [] : solveLanes([first, ...others], week)
  }).flat()
}

/** The distributions after the last week alone: [n] of each chain. @throws as `solveThrough`. */
export const solveFinal = (chains: readonly Chain[]): readonly Float64Array[] =>
  solveThrough(chains, chains[0]?.horizon ?? 0).map(({ final }) => final)
