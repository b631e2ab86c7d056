import type { OpenRows } from './open-rows'

/**
 * The chance of the goal within `steps` steps from every open state [open], by sparse steps in doubles.
 * Error: relative, steps × (targets of a row + 2) · 2^-53; nothing is subtracted.
 */
export function stepPlain({ states, rowStart, target, probability }: OpenRows, steps: number): Float64Array {
  const open = states.length
  let now = new Float64Array(open + 1)
  let next = new Float64Array(open + 1)
  now[open] = next[open] = 1
  for (let step = 0; step < steps; step++) {
    let changed = false
    for (let r = 0; r < open; r++) {
      let sum = 0
      for (let t = rowStart[r]!; t < rowStart[r + 1]!; t++) sum += probability[t]! * now[target[t]!]!
      next[r] = sum
      if (sum !== now[r]) changed = true
    }
    ;[now, next] = [next, now]
    if (!changed) break // the same for ever after
  }
  return now.subarray(0, open)
}
