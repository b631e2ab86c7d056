import { DegreeQueue } from './degree-queue'
import { eliminateDense } from './eliminate-dense'
import { RangeLeft } from './left-unsolved'
import { LEAST_TRUSTED, type LinearPart } from './linear-part'
import { MARKOV_LIMITS } from './markov-limits'
import { Refusal } from './refusal'
import { SparseRows } from './sparse-rows'

const DENSE_SHARE = 0.15

/**
 * Solves a strongly connected part, x [size × columns], by elimination without subtraction: sparse, the state with the
 * fewest (ways in × ways out) first, until the rest is 15 % full, then dense.
 * Error: as `eliminateDense`; the order of elimination does not enter the bound.
 * Sources: Grassmann, Taksar and Heyman (1985); Markowitz (1957), Management Science 3(3), 255–269, for the order.
 * @throws {RangeLeft} when a number that may matter leaves the range of doubles.
 * @throws {Refusal} when the part fills up beyond the declared limits.
 */
export function eliminatePart(part: LinearPart): Float64Array {
  const { size, columns } = part
  const exit = part.exit.slice()
  const gain = part.gain.slice()
  const rows = new SparseRows(part)
  const mass = new Float64Array(size)
  const order = new Uint32Array(size)
  const gone = new Uint8Array(size)
  const slot = new Uint32Array(size) // 1 + position in the row being changed
  const queue = new DegreeQueue(size)
  for (let s = 0; s < size; s++) queue.put(s, rows.length[s]! * rows.intoLength[s]!)

  let nGone = 0
  for (let left = size; left > 1 && rows.entries < DENSE_SHARE * left * left; left--) {
    const k = queue.take()
    gone[k] = 1
    order[nGone++] = k
    const index = rows.index[k]!
    const value = rows.value[k]!
    const length = rows.length[k]!
    let sum = exit[k]!
    let least = sum > 0 ? sum : Number.POSITIVE_INFINITY // of the numbers that will be multiplied
    for (let at = 0; at < length; at++) {
      sum += value[at]!
      if (value[at]! < least) least = value[at]!
    }
    for (let c = 0; c < columns; c++) {
      const earned = gain[k * columns + c]!
      if (earned > 0 && earned < least) least = earned
    }
    if (!(sum >= LEAST_TRUSTED)) throw new RangeLeft()
    mass[k] = sum

    const into = rows.into[k]!
    const nInto = rows.intoLength[k]!
    for (let r = 0; r < nInto; r++) {
      const i = into[r]!
      const factor = rows.remove(i, k) / sum
      if (factor * least < LEAST_TRUSTED) throw new RangeLeft()
      const changed = rows.index[i]!
      const changedLength = rows.length[i]!
      for (let at = 0; at < changedLength; at++) slot[changed[at]!] = at + 1
      for (let at = 0; at < length; at++) {
        const j = index[at]!
        if (j === i) continue // a way back to i itself is a self-loop, which the sum of the others stands for
        if (slot[j] !== 0) rows.value[i]![slot[j]! - 1]! += factor * value[at]!
        else rows.append(i, j, factor * value[at]!)
      }
      for (let at = 0; at < changedLength; at++) slot[changed[at]!] = 0
      exit[i]! += factor * exit[k]!
      for (let c = 0; c < columns; c++) gain[i * columns + c]! += factor * gain[k * columns + c]!
    }
    for (let at = 0; at < length; at++) rows.forget(index[at]!, k)
    for (let r = 0; r < nInto; r++) queue.put(into[r]!, rows.length[into[r]!]! * rows.intoLength[into[r]!]!)
    for (let at = 0; at < length; at++) queue.put(index[at]!, rows.length[index[at]!]! * rows.intoLength[index[at]!]!)
  }

  const x = new Float64Array(size * columns)
  solveRest(rows, gone, size - nGone, { columns, exit, gain, x })
  for (let step = nGone - 1; step >= 0; step--) {
    const k = order[step]!
    for (let c = 0; c < columns; c++) {
      let sum = gain[k * columns + c]!
      for (let at = 0; at < rows.length[k]!; at++) sum += rows.value[k]![at]! * x[rows.index[k]![at]! * columns + c]!
      x[k * columns + c] = sum / mass[k]!
    }
  }
  if (x.some((value) => !(value <= Number.MAX_VALUE))) throw new RangeLeft()
  return x
}

type Sides = {
  readonly columns: number
  readonly exit: Float64Array
  readonly gain: Float64Array
  readonly x: Float64Array
}

function solveRest(rows: SparseRows, gone: Uint8Array, rest: number, { columns, exit, gain, x }: Sides): void {
  if (rest > MARKOV_LIMITS.denseStates) {
    throw new Refusal(
      'dense-part',
      'elimination',
      `${rest} states that all depend on each other`,
      `up to ${MARKOV_LIMITS.denseStates} once sparse elimination has filled up`,
    )
  }
  const states = new Uint32Array(rest)
  const place = new Uint32Array(gone.length)
  for (let s = 0, d = 0; s < gone.length; s++) {
    if (gone[s] === 1) continue
    place[s] = d
    states[d++] = s
  }
  const dense = {
    size: rest,
    columns,
    chance: new Float64Array(rest * rest),
    exit: new Float64Array(rest),
    gain: new Float64Array(rest * columns),
  }
  states.forEach((s, d) => {
    for (let at = 0; at < rows.length[s]!; at++)
      dense.chance[d * rest + place[rows.index[s]![at]!]!] = rows.value[s]![at]!
    dense.exit[d] = exit[s]!
    for (let c = 0; c < columns; c++) dense.gain[d * columns + c] = gain[s * columns + c]!
  })
  const solved = eliminateDense(dense)
  states.forEach((s, d) => {
    for (let c = 0; c < columns; c++) x[s * columns + c] = solved[d * columns + c]!
  })
}
