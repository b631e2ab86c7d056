import { RangeLeft } from './left-unsolved'
import { LEAST_TRUSTED } from './linear-part'

/** A part in full rows: `chance[r · size + c]`, the diagonal without meaning; `exit` and `gain` as in `LinearPart`. */
export type DensePart = {
  readonly size: number
  readonly columns: number
  readonly chance: Float64Array // [size × size]
  readonly exit: Float64Array // [size]
  readonly gain: Float64Array // [size × columns]
}

/**
 * Solves a part by Gaussian elimination without subtraction, last state first; overwrites its input and returns
 * x [size × columns]. In size³ / 3 products.
 * Error: each step's exit mass is a sum of non-negative numbers, so there is no cancellation and the relative error of
 * every component is below (size + 3)³ · 2^-53 whatever the chances are (see `bigfloat-twin.ts` for the proof); about
 * 1e-15 is usual. Source: Grassmann, Taksar and Heyman (1985), Operations Research 33(5), 1107–1116.
 * @throws {RangeLeft} when a number that may matter leaves the range of doubles.
 */
export function eliminateDense({ size, columns, chance, exit, gain }: DensePart): Float64Array {
  const mass = new Float64Array(size)
  for (let k = size - 1; k >= 0; k--) {
    const rowK = k * size
    let sum = exit[k]!
    let least = sum > 0 ? sum : Number.POSITIVE_INFINITY // of the numbers that will be multiplied
    for (let j = 0; j < k; j++) {
      const p = chance[rowK + j]!
      sum += p
      if (p > 0 && p < least) least = p
    }
    for (let c = 0; c < columns; c++) {
      const earned = gain[k * columns + c]!
      if (earned > 0 && earned < least) least = earned
    }
    if (!(sum >= LEAST_TRUSTED)) throw new RangeLeft()
    mass[k] = sum
    for (let i = 0; i < k; i++) {
      const into = chance[i * size + k]!
      if (into === 0) continue
      const factor = into / sum
      if (factor * least < LEAST_TRUSTED) throw new RangeLeft()
      const rowI = i * size
      for (let j = 0; j < k; j++) chance[rowI + j]! += factor * chance[rowK + j]!
      exit[i]! += factor * exit[k]!
      for (let c = 0; c < columns; c++) gain[i * columns + c]! += factor * gain[k * columns + c]!
    }
  }
  const x = new Float64Array(size * columns)
  for (let k = 0; k < size; k++) {
    for (let c = 0; c < columns; c++) {
      let sum = gain[k * columns + c]!
      for (let j = 0; j < k; j++) sum += chance[k * size + j]! * x[j * columns + c]!
      x[k * columns + c] = sum / mass[k]!
    }
  }
  return x
}
