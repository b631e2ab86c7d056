import type { Chain } from '../chain/chain'
import { pullForm } from './pull-form'

/**
 * The distribution over states after every week, kept: [(horizon + 1) × n], at week · n + state. Memory: 8 bytes each
 * (2.8 MB for 3,288 states × 105). Error: as `solveForward`.
 */
export function massByWeek(chain: Chain): Float64Array {
  const { n, horizon, layers, weekLayer } = chain
  const forms = layers.map((layer) => pullForm(layer, n))
  const mass = new Float64Array((horizon + 1) * n)
  mass[chain.start] = 1
  for (let week = 1; week <= horizon; week++) {
    const { columnStart, source, probability } = forms[weekLayer[week]!]!
    const before = (week - 1) * n
    for (let t = 0; t < n; t++) {
      let sum = 0
      for (let k = columnStart[t]!; k < columnStart[t + 1]!; k++) sum += probability[k]! * mass[before + source[k]!]!
      mass[before + n + t] = sum
    }
  }
  return mass
}
