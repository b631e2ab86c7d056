import type { Layer } from './chain'
import type { Rows } from './rows'

/**
 * Puts numbers on the rows of one kind of week; `value` holds the chance of every product. A row whose Σp exceeds 1 is
 * divided by Σp (crowded). A scheduled row is certain: its quiet chance is exactly 0.
 */
export function fillLayer({ rowStart, edge, target, product, scheduled }: Rows, value: Float64Array): Layer {
  const n = scheduled.length
  const probability = new Float64Array(edge.length)
  const quiet = new Float64Array(n)
  const crowded = new Uint8Array(n)
  for (let s = 0; s < n; s++) {
    const from = rowStart[s]!
    const to = rowStart[s + 1]!
    let sum = 0
    for (let k = from; k < to; k++) {
      const p = value[product[k]!]!
      probability[k] = p
      sum += p
    }
    if (scheduled[s] === 1) continue
    if (sum > 1) {
      crowded[s] = 1
      for (let k = from; k < to; k++) probability[k] = probability[k]! / sum
    } else {
      quiet[s] = 1 - sum
    }
  }
  return { rowStart, edge, target, probability, quiet, crowded }
}
