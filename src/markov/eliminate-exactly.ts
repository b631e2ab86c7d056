import type { Arithmetic } from './arithmetic'
import type { ExactRow } from './exact-rows'
import { TwinTooLarge } from './left-unsolved'
import { MARKOV_LIMITS } from './markov-limits'

/** The equations of one part in a twin's arithmetic: rows to states inside (self-loops left out), exits, what is gained. */
export type ExactPart<T> = {
  readonly rows: Map<number, T>[] // [size] state of the part → chance; changed by the elimination
  readonly exit: T[] // [size]
  readonly gain: T[][] // [size][columns]
}

/**
 * Solves x_s · (Σ_j row_sj + exit_s) = Σ_j row_sj · x_j + gain_s by elimination without subtraction, the state with the
 * fewest (ways in × ways out) first, in any arithmetic. A second, plain writing of `eliminatePart`, which it checks.
 * @throws {TwinTooLarge} beyond the declared number of products.
 */
export function eliminateExactly<T>(
  { rows, exit, gain }: ExactPart<T>,
  arithmetic: Arithmetic<T>,
  spend: (products: number) => void,
): T[][] {
  const { plus, times, over } = arithmetic
  const size = rows.length
  if (size > MARKOV_LIMITS.exactStates) {
    throw new TwinTooLarge(
      `${size} states in one strongly connected part; a twin takes up to ${MARKOV_LIMITS.exactStates}.`,
    )
  }
  const columns = gain[0]!.length
  const into = rows.map(() => new Set<number>())
  rows.forEach((row, s) => {
    for (const t of row.keys()) into[t]!.add(s)
  })
  const left = new Set(rows.keys())
  const order: number[] = []
  const mass: T[] = []
  while (left.size > 0) {
    const k = fewestWays(left, rows, into)
    left.delete(k)
    order.push(k)
    let sum: T = exit[k] as T
    for (const p of rows[k]!.values()) sum = plus(sum, p)
    mass[k] = sum
    spend((into[k]!.size + 1) * (rows[k]!.size + 1 + columns))
    for (const i of into[k]!) {
      const row = rows[i]!
      const factor = over(row.get(k)!, sum)
      row.delete(k)
      for (const [j, p] of rows[k]!) {
        if (j === i) continue
        const before = row.get(j)
        row.set(j, before === undefined ? times(factor, p) : plus(before, times(factor, p)))
        into[j]!.add(i)
      }
      exit[i] = plus(exit[i]!, times(factor, exit[k]!))
      gain[i] = gain[i]!.map((earned, c) => plus(earned, times(factor, gain[k]![c]!)))
    }
    for (const j of rows[k]!.keys()) into[j]!.delete(k)
  }
  const x: T[][] = []
  for (const k of order.reverse()) {
    x[k] = gain[k]!.map((earned, c) => {
      let sum = earned
      for (const [j, p] of rows[k]!) sum = plus(sum, times(p, x[j]![c]!))
      return over(sum, mass[k]!)
    })
  }
  return x
}

function fewestWays<T>(
  left: ReadonlySet<number>,
  rows: readonly ExactRow<T>[],
  into: readonly ReadonlySet<number>[],
): number {
  let best = -1
  let fewest = Number.POSITIVE_INFINITY
  for (const s of left) {
    const ways = rows[s]!.size * into[s]!.size
    if (ways < fewest) {
      best = s
      fewest = ways
    }
  }
  return best
}
