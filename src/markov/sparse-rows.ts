import type { LinearPart } from './linear-part'
import { MARKOV_LIMITS } from './markov-limits'
import { Refusal } from './refusal'

/**
 * The rows of a part while it is being eliminated: entries are added and moved, and for each state the rows that lead
 * into it are known. The row of an eliminated state stays as it was at that moment, ready for substituting back.
 */
export class SparseRows {
  readonly index: Uint32Array[] = [] // [size][capacity] targets of row s
  readonly value: Float64Array[] = [] // [size][capacity]
  readonly length: Uint32Array // [size]
  readonly into: Uint32Array[] = [] // [size][capacity] rows with an entry for state s
  readonly intoLength: Uint32Array // [size]
  entries = 0 // in rows not yet eliminated, towards states not yet eliminated
  private stored = 0

  constructor({ size, rowStart, inner, chance }: LinearPart) {
    this.length = new Uint32Array(size)
    this.intoLength = new Uint32Array(size)
    for (const t of inner) this.intoLength[t]! += 1
    for (let s = 0; s < size; s++) {
      const capacity = rowStart[s + 1]! - rowStart[s]!
      this.index.push(new Uint32Array(capacity))
      this.value.push(new Float64Array(capacity))
      this.into.push(new Uint32Array(this.intoLength[s]!))
    }
    this.intoLength.fill(0)
    const slot = new Uint32Array(size) // 1 + position in the row being filled
    for (let s = 0; s < size; s++) {
      for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) {
        if (slot[inner[t]!] === 0) {
          this.append(s, inner[t]!, chance[t]!)
          slot[inner[t]!] = this.length[s]!
        } else {
          this.value[s]![slot[inner[t]!]! - 1]! += chance[t]!
        }
      }
      for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) slot[inner[t]!] = 0
    }
  }

  /** Adds a new entry to row s. @throws {Refusal} when the declared number of stored entries is passed. */
  append(s: number, t: number, p: number): void {
    const at = this.length[s]!
    if (at === this.index[s]!.length) {
      this.index[s] = grown(this.index[s]!, new Uint32Array(2 * at + 4))
      this.value[s] = grown(this.value[s]!, new Float64Array(2 * at + 4))
    }
    this.index[s]![at] = t
    this.value[s]![at] = p
    this.length[s] = at + 1
    const rows = this.intoLength[t]!
    if (rows === this.into[t]!.length) this.into[t] = grown(this.into[t]!, new Uint32Array(2 * rows + 4))
    this.into[t]![rows] = s
    this.intoLength[t] = rows + 1
    this.entries++
    if (++this.stored > MARKOV_LIMITS.fillEntries) {
      throw new Refusal(
        'fill-in',
        'elimination',
        `more than ${MARKOV_LIMITS.fillEntries} entries in one strongly connected part`,
        `chains whose parts stay below that while states are eliminated`,
      )
    }
  }

  /** Takes the entry for state k out of row s and returns it. */
  remove(s: number, k: number): number {
    const index = this.index[s]!
    const value = this.value[s]!
    const last = --this.length[s]!
    let at = last
    while (index[at] !== k) at--
    const p = value[at]!
    index[at] = index[last]!
    value[at] = value[last]!
    this.entries--
    return p
  }

  /** Forgets that row s leads into state t. */
  forget(t: number, s: number): void {
    const into = this.into[t]!
    const last = --this.intoLength[t]!
    let at = last
    while (into[at] !== s) at--
    into[at] = into[last]!
    this.entries--
  }
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
