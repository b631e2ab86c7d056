import type { Chain, Layer } from '../chain/chain'
import { fillChain, frameOf, type Weeks } from '../chain/fill-chain'
import type { Graph } from '../chain/graph'
import type { RowClasses } from '../chain/layout'
import type { Numbers } from '../model/factor'
import { evaluateProducts } from '../model/factor'
import { productGradient } from '../model/factor-derivative'
import { type Reward, walkBackward } from './solve-backward'
import { massByStep } from './solve-forward'

/** What `fillChain` makes a chain of. */
export type ChainRequest = {
  readonly graph: Graph
  readonly numbers: Numbers
  readonly weeks: Weeks
  readonly start: number
}

/** By parameter id: the derivative of every reward's expectation from the start [rewards], in reward per unit of the parameter. */
export type Derivatives = ReadonlyMap<string, Float64Array>

const WIDTH = 4

/**
 * Derivative of every reward's expectation by every parameter of the likelihood table: one forward pass, and the backward
 * columns of four rewards at a time. With x the mass before a step and b a column after it, a row adds for every edge
 * x · (b[target] − b[row's own]) · ∂p: the row's own is b[s], since a quiet step loses what the edge gains. In a crowded row
 * p = v / Σv, and the quotient rule gives the same with the row's mean of b as its own and 1 ÷ Σv as a factor. The slopes are
 * summed per product of factors (some hundred) and only then spread over the parameters.
 *
 * What is earned on the way must not depend on the parameters (weeks in a condition do not; events on a path do).
 * Where Σp passes 1 a derivative has a kink; it is then the one of the side on which the row is.
 * Error: sums of terms of both signs, so absolute: steps × (longest row) × 2⁻⁵³ × Σ|terms|.
 */
export function solveDerivatives(request: ChainRequest, rewards: readonly Reward[]): Derivatives {
  const { graph, numbers, weeks, start } = request
  const chain = fillChain(graph, numbers, weeks, start)
  const frame = frameOf(graph, weeks)
  const scale = scalesOf(frame, chain, evaluateProducts(graph.products, numbers))
  const mass = massByStep(chain)
  const gradients = graph.products.map((factors) => productGradient(factors, numbers))
  const derivatives = new Map<string, Float64Array>()
  for (let first = 0; first < rewards.length; first += WIDTH) {
    const block = rewards.slice(first, first + WIDTH)
    const byProduct = new Float64Array(WIDTH * graph.products.length)
    walkBackward(chain, block, (done, columns) => {
      if (done === 0) return
      const before = mass.subarray((done - 1) * chain.n, done * chain.n)
      addSlopes(chain.layers[chain.steps[done - 1]!]!, chain, frame.product, scale, before, columns, byProduct)
    })
    gradients.forEach((gradient, q) => {
      for (const [id, slope] of gradient) {
        const row = derivatives.get(id) ?? new Float64Array(rewards.length)
        derivatives.set(id, row)
        for (let c = 0; c < block.length; c++) row[first + c]! += slope * byProduct[WIDTH * q + c]!
      }
    })
  }
  return derivatives
}

/** What the chances of each class were multiplied by: 1, or 1 ÷ Σp where it is crowded. [classes] */
function scalesOf({ classStart, product }: RowClasses, { crowded }: Chain, value: Float64Array): Float64Array {
  return Float64Array.from(crowded, (isCrowded, c) => {
    if (isCrowded === 0) return 1
    let sum = 0
    for (let k = classStart[c]!; k < classStart[c + 1]!; k++) sum += value[product[k]!]!
    return 1 / sum
  })
}

/** Adds one step: for every edge, mass × (column at its target − the row's own), at 4 · product + column. */
function addSlopes(
  { rowStart, target, rowClass }: Layer,
  { classStart, chance, crowded }: Chain,
  product: Uint16Array,
  scale: Float64Array,
  mass: Float64Array,
  columns: Float64Array,
  byProduct: Float64Array,
): void {
  for (let s = 0; s < mass.length; s++) {
    const from = rowStart[s]!
    const end = rowStart[s + 1]!
    if (mass[s] === 0 || from === end) continue
    const own = rowClass[s]!
    const weight = mass[s]! * scale[own]!
    const place = classStart[own]! - from // of an edge within its class
    let a = columns[4 * s]!
    let b = columns[4 * s + 1]!
    let c = columns[4 * s + 2]!
    let d = columns[4 * s + 3]!
    if (crowded[own] === 1) {
      a = b = c = d = 0
      for (let k = from; k < end; k++) {
        const p = chance[place + k]!
        const t = 4 * target[k]!
        a += p * columns[t]!
        b += p * columns[t + 1]!
        c += p * columns[t + 2]!
        d += p * columns[t + 3]!
      }
    }
    for (let k = from; k < end; k++) {
      const t = 4 * target[k]!
      const q = 4 * product[place + k]!
      byProduct[q]! += weight * (columns[t]! - a)
      byProduct[q + 1]! += weight * (columns[t + 1]! - b)
      byProduct[q + 2]! += weight * (columns[t + 2]! - c)
      byProduct[q + 3]! += weight * (columns[t + 3]! - d)
    }
  }
}
