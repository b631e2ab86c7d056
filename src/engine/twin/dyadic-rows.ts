import type { Chain, Layer } from '../chain/chain'
import { type Dyadic, dyadicOf, dyadicToNumber } from './dyadic'

/**
 * A layer in whole numbers: every chance is `weight` · 2^−`places`, edges of a row that share their target are added up,
 * quiet steps are among them, and every row adds up to exactly 2^places.
 */
export type DyadicRows = {
  readonly places: number
  readonly rowStart: Uint32Array // [n + 1]
  readonly target: Uint32Array // [entries]
  readonly weight: readonly bigint[] // [entries]
  readonly mended: number // largest correction of a certain row, in size; 0 where none was needed
}

/**
 * Reads the doubles of a layer as the dyadic numbers they are. A row with quiet steps needs nothing more: its quiet chance
 * is 1 − Σp, taken here without rounding. A certain row (crowded, or a scheduled event's) holds rounded quotients or
 * complements, which miss 1 by up to (edges + 1) · 2⁻⁵³; the miss goes to its largest entry, so that the row is exact. That moves
 * the distribution of a week by no more than the miss, which the float solver commits too: it never adds it back.
 */
export function dyadicRows({ classStart, chance, quiet }: Chain, { rowStart, target, rowClass }: Layer): DyadicRows {
  const n = rowClass.length
  // Rows of a class have the same chances, and there are some hundreds of classes.
  const dyadics = new Map(
    Array.from(new Set(rowClass), (own) => {
      const chances = chance.subarray(classStart[own]!, classStart[own + 1]!)
      return [own, Array.from(chances, (value) => dyadicOf(value))]
    }),
  )
  const places = [...dyadics.values()].flat().reduce((most, one) => Math.max(most, one.places), 0)
  const one = 1n << BigInt(places)
  const scaled = ({ mantissa, places: own }: Dyadic) => mantissa << BigInt(places - own)
  const weightsOf = new Map(Array.from(dyadics, ([own, chances]) => [own, chances.map(scaled)]))
  const starts = new Uint32Array(n + 1)
  const targets: number[] = []
  const weights: bigint[] = []
  let mended = 0n
  for (let s = 0; s < n; s++) {
    const row = new Map<number, bigint>()
    const own = weightsOf.get(rowClass[s]!)!
    let missing = one
    for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++) {
      const weight = own[k - rowStart[s]!]!
      if (weight === 0n) continue
      missing -= weight
      row.set(target[k]!, (row.get(target[k]!) ?? 0n) + weight)
    }
    if (quiet[rowClass[s]!]! > 0 && missing >= 0n) row.set(s, (row.get(s) ?? 0n) + missing)
    else if (missing !== 0n) {
      const [largest, weight] = [...row].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
      row.set(largest, weight + missing)
      const size = missing < 0n ? -missing : missing
      if (size > mended) mended = size
    }
    for (const [t, weight] of row) {
      targets.push(t)
      weights.push(weight)
    }
    starts[s + 1] = targets.length
  }
  return {
    places,
    rowStart: starts,
    target: Uint32Array.from(targets),
    weight: weights,
    mended: dyadicToNumber(mended, places),
  }
}
