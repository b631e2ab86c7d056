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

function solveLanes(chains: readonly [Chain, ...Chain[]]): readonly Float64Array[] {
  const [{ n, start, steps }] = chains
  const mass = solverOf(chains, LANES).pass(steps, start)
  return chains.map((_, lane) => Float64Array.from({ length: n }, (_, s) => mass[LANES * s + lane]!))
}

/**
 * The distributions over states after the last week, one of each chain: [n]. For chains of one graph, calendar and start that
 * differ in their numbers alone, eight at a time. The bits are those of `solveForward`. @throws {RangeError} if the chains
 * differ in more.
 */
export function solveFinal(chains: readonly Chain[]): readonly Float64Array[] {
  requireAlike(chains)
  return Array.from({ length: Math.ceil(chains.length / LANES) }, (_, at) => {
    const [first, ...others] = chains.slice(at * LANES, (at + 1) * LANES)
    return first === undefined ? [] : solveLanes([first, ...others])
  }).flat()
}
