import type { LayerPlan } from './plan-layer'
import { codeOf, sourceOf } from './pull-layer'

/** Where things lie in the memory of the kernel, in bytes. A row of the dictionary or of the masses has 2^shift of them. */
export type MemoryMap = {
  readonly dictionary: number
  readonly from: number // the masses before the step
  readonly to: number // the masses after it
  readonly shift: 3 | 6
}

/** How many words the addresses of a plan take at most: an entry of a column is two of them. */
export const mostAddresses = (plan: LayerPlan): number => 2 * plan.length

/**
 * A plan as step.wat reads it at the address `at`, every word an address in bytes: groups of `bytes of a column's entries | kind`,
 * the end of the group, and
 * - kind 0: mass before, mass after;
 * - kind 1: mass after, then for each entry coefficient, mass before;
 * - kind 2: both masses after, then for each entry coefficient, mass before of the first, of the second;
 * - kind 3: mass after.
 */
export function addressPlan(plan: LayerPlan, { dictionary, from, to, shift }: MemoryMap, at: number): Uint32Array {
  const words = new Uint32Array(mostAddresses(plan))
  let size = 0
  const coefficient = (word: number) => dictionary + (codeOf(word) << shift)
  const before = (word: number) => from + (sourceOf(word) << shift)
  const after = (state: number) => to + (state << shift)
  for (let k = 0; k < plan.length; ) {
    const kind = plan[k]! & 3
    const length = plan[k]! >>> 2
    const end = k + plan[k + 1]!
    const head = size
    words[head] = ((kind === 2 ? 12 : 8) * length) | kind
    size += 2
    for (k += 2; k < end; ) {
      if (kind === 0) words[size++] = before(plan[k]!)
      words[size++] = after(plan[k++]!)
      if (kind === 2) words[size++] = after(plan[k++]!)
      for (let entry = 0; entry < length; entry++) {
        words[size++] = coefficient(plan[k]!)
        words[size++] = before(plan[k++]!)
        if (kind === 2) words[size++] = before(plan[k++]!)
      }
    }
    words[head + 1] = at + size * Uint32Array.BYTES_PER_ELEMENT
  }
  return words.subarray(0, size)
}
