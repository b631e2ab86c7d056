import { fillChain, scheduledEvents, type Weeks } from '../chain/fill-chain'
import type { Graph } from '../chain/graph'
import { type Rows, rowsOfLayers } from '../chain/rows'
import type { Numbers } from '../model/factor'
import { evaluateProducts } from '../model/factor'
import { productGradient } from '../model/factor-derivative'
import { massByWeek } from './mass-by-week'
import { type Reward, walkBackward } from './solve-backward'

/** What `fillChain` makes a chain of. */
export type ChainRequest = {
  readonly graph: Graph
  readonly numbers: Numbers
  readonly weeks: Weeks
  readonly start: number
}

/** By parameter id: the derivative of every reward's expectation from the start [rewards], in reward per unit of the parameter. */
export type Derivatives = ReadonlyMap<string, Float64Array>

/** The rows of one kind of week, and 1 ÷ Σp where a row is crowded. */
type Slopes = {
  readonly rows: Rows
  readonly scale: Float64Array // [n] 1, or 1 ÷ Σp of a crowded row
  readonly crowded: Uint8Array // [n]
}

const WIDTH = 4

/**
 * Derivative of every reward's expectation by every parameter of the likelihood table: one forward pass, and the backward
 * columns of four rewards at a time. With x the mass before a week and b a column after it, a row adds for every edge
 * x · (b[target] − b[row's own]) · ∂p: the row's own is b[s], which quiet weeks lose what the edge gains. In a crowded row
 * p = v / Σv, and the quotient rule gives the same with the row's mean of b as its own and 1 ÷ Σv as a factor. The slopes are
 * summed per product of factors (some hundred) and only then spread over the parameters.
 *
 * Weekly rewards must not depend on the parameters (weeks in a condition do not; events on a path do).
 * Where Σp passes 1 a derivative has a kink; it is then the one of the side on which the row is.
 * Error: sums of terms of both signs, so absolute: horizon × (longest row) × 2⁻⁵³ × Σ|terms|.
 */
export function solveDerivatives(request: ChainRequest, rewards: readonly Reward[]): Derivatives {
  const { graph, numbers, weeks, start } = request
  const chain = fillChain(graph, numbers, weeks, start)
  const slopes = slopesOf(request, evaluateProducts(graph.products, numbers))
  const mass = massByWeek(chain)
  const gradients = graph.products.map((factors) => productGradient(factors, numbers))
  const derivatives = new Map<string, Float64Array>()
  for (let first = 0; first < rewards.length; first += WIDTH) {
    const block = rewards.slice(first, first + WIDTH)
    const byProduct = new Float64Array(WIDTH * graph.products.length)
    walkBackward(chain, block, (week, columns) => {
      if (week === 0) return
      const layer = chain.weekLayer[week]!
      const before = mass.subarray((week - 1) * chain.n, week * chain.n)
      addSlopes(slopes[layer]!, chain.layers[layer]!.probability, before, columns, byProduct)
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

/** What a row was divided by where it was crowded, per layer of the chain. */
function slopesOf({ graph, weeks }: ChainRequest, value: Float64Array): readonly Slopes[] {
  return rowsOfLayers(graph, scheduledEvents(weeks)).map((rows) => {
    const scale = new Float64Array(graph.n).fill(1)
    const crowded = new Uint8Array(graph.n)
    for (let s = 0; s < graph.n; s++) {
      let sum = 0
      for (let k = rows.rowStart[s]!; k < rows.rowStart[s + 1]!; k++) sum += value[rows.product[k]!]!
      if (rows.scheduled[s] === 1 || sum <= 1) continue
      crowded[s] = 1
      scale[s] = 1 / sum
    }
    return { rows, scale, crowded }
  })
}

/** Adds one week: for every edge, mass × (column at its target − the row's own), at 4 · product + column. */
function addSlopes(
  { rows, scale, crowded }: Slopes,
  probability: Float64Array,
  mass: Float64Array,
  columns: Float64Array,
  byProduct: Float64Array,
): void {
  const { rowStart, target, product } = rows
  for (let s = 0; s < mass.length; s++) {
    const from = rowStart[s]!
    const end = rowStart[s + 1]!
    if (mass[s] === 0 || from === end) continue
    const weight = mass[s]! * scale[s]!
    let a = columns[4 * s]!
    let b = columns[4 * s + 1]!
    let c = columns[4 * s + 2]!
    let d = columns[4 * s + 3]!
    if (crowded[s] === 1) {
      a = b = c = d = 0
      for (let k = from; k < end; k++) {
        const t = 4 * target[k]!
        a += probability[k]! * columns[t]!
        b += probability[k]! * columns[t + 1]!
        c += probability[k]! * columns[t + 2]!
        d += probability[k]! * columns[t + 3]!
      }
    }
    for (let k = from; k < end; k++) {
      const t = 4 * target[k]!
      const q = 4 * product[k]!
      byProduct[q]! += weight * (columns[t]! - a)
      byProduct[q + 1]! += weight * (columns[t + 1]! - b)
      byProduct[q + 2]! += weight * (columns[t + 2]! - c)
      byProduct[q + 3]! += weight * (columns[t + 3]! - d)
    }
  }
}
