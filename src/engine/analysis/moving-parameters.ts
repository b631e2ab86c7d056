import { frameOf, type Weeks } from '../chain/fill-chain'
import type { Graph } from '../chain/graph'
import type { Factor, Given, Odds } from '../model/factor'

/** Whether a factor is 0 whatever the free parameters are. `fixed` gives the value of a parameter that cannot vary. */
function isNever(factor: Factor, fixed: (id: string) => number | undefined): boolean {
  const known = (given: Given) => (typeof given === 'string' ? fixed(given) : given.value)
  switch (factor.kind) {
    case 'chance':
      return known(factor.base) === 0
    case 'rest':
      return known(factor.base) === 1
    case 'share':
      return fixed(factor.weight) === 0
    case 'times':
      return factor.count === 0
    case 'unless':
    case 'over':
      return false
  }
}

function parametersIn(odds: Odds): readonly string[] {
  if (typeof odds === 'string') return [odds]
  switch (odds.kind) {
    case 'fixed':
      return []
    case 'inverse':
      return [odds.value]
    case 'raised':
      return [odds.slope, ...odds.factors.flatMap(parametersOf)]
  }
}

function parametersOf(factor: Factor): readonly string[] {
  switch (factor.kind) {
    case 'chance':
    case 'rest':
      return [factor.base, ...factor.odds].flatMap(parametersIn)
    case 'unless':
      return factor.factors.flatMap(parametersOf)
    case 'share':
      return factor.among
    case 'times':
      return []
    case 'over':
      return parametersIn(factor.value)
  }
}

/**
 * The parameters in a chance that a run can meet within the horizon: those in the factors of every edge out of a state
 * that is reachable by then, in the steps of the weeks in which it is. Structure only, no trial: a parameter that is not named
 * cannot move anything; one that is may still move it by nothing. An edge whose chance is 0 for every value of the free
 * parameters leads nowhere; a state once reached counts as reachable in every later week. In weeks that are crowded for some values every edge of a row counts, as it does here.
 * @param fixed the value of a parameter that does not vary, or undefined.
 */
export function movingParameters(
  graph: Graph,
  weeks: Weeks,
  start: number,
  fixed: (id: string) => number | undefined,
): ReadonlySet<string> {
  const { layers, classStart, product, steps } = frameOf(graph, weeks)
  const isPossible = graph.products.map((factors) => !factors.some((factor) => isNever(factor, fixed)))
  const isMet = new Uint8Array(graph.products.length)
  const reached = new Uint8Array(graph.n)
  const lookedAt = layers.map(() => new Uint8Array(graph.n)) // a state's row in a layer needs no second look
  const next: number[] = [start]
  for (const layer of steps) {
    for (const s of next.splice(0)) reached[s] = 1
    const { rowStart, target, rowClass } = layers[layer]!
    const seen = lookedAt[layer]!
    for (let s = 0; s < graph.n; s++) {
      if (reached[s] === 0 || seen[s] === 1) continue
      seen[s] = 1
      let at = classStart[rowClass[s]!]!
      for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++) {
        const chance = product[at++]!
        isMet[chance] = 1
        if (isPossible[chance]) next.push(target[k]!)
      }
    }
  }
  return new Set(graph.products.flatMap((factors, q) => (isMet[q] === 1 ? factors.flatMap(parametersOf) : [])))
}
