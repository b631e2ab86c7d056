import { wilsonInterval } from './wilson-interval'

/** Runs counted by whether a fact holds under a, under b, both or neither. */
export type PairedTable = {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
}

export type PairedEstimate = {
  readonly a: number
  readonly b: number
  readonly difference: number // b − a
  readonly low: number // 95 %
  readonly high: number
  readonly standardError: number
  readonly standardErrorApart: number // the same numbers of runs, but drawn independently
}

/**
 * The difference of two shares seen on the same runs, at 95 %: Newcombe's method 10, Wilson's intervals of both shares joined
 * with their correlation φ (his continuity-corrected one). Unlike the estimate ± 1.96 standard errors it has width where
 * no pair differs, and stays in −1 … 1.
 * @throws {RangeError} unless the counts are whole numbers, at least one of them above 0.
 * @see Newcombe (1998), Statistics in Medicine 17:2635, method 10.
 */
export function pairedDifference({ both, onlyA, onlyB, neither }: PairedTable): PairedEstimate {
  const runs = both + onlyA + onlyB + neither
  const ofA = wilsonInterval(both + onlyA, runs)
  const ofB = wilsonInterval(both + onlyB, runs)
  const [a, b] = [ofA.share, ofB.share]
  const margins = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither)
  const cross = both * neither - onlyA * onlyB
  const corrected = cross > runs / 2 ? cross - runs / 2 : Math.min(cross, 0)
  const phi = margins > 0 ? corrected / Math.sqrt(margins) : 0
  const apart = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y))
  const difference = (onlyB - onlyA) / runs
  const variance = ((onlyA + onlyB) / runs - difference * difference) / runs
  return {
    a,
    b,
    difference,
    low: difference - apart(b - ofB.low, ofA.high - a),
    high: difference + apart(ofB.high - b, a - ofA.low),
    standardError: Math.sqrt(Math.max(0, variance)),
    standardErrorApart: Math.sqrt((a * (1 - a) + b * (1 - b)) / runs),
  }
}
