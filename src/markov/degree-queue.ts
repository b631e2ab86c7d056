const EXACT = 4096
const COARSE = 4096

/**
 * Items 0 … n − 1 by a whole-number weight, smallest first, as buckets of doubly linked lists: constant time to move an
 * item. Weights from 4096 are told apart in steps of 4096 only, which is enough for an elimination order.
 */
export class DegreeQueue {
  private readonly first = new Int32Array(EXACT + COARSE).fill(-1) // [buckets]
  private readonly next: Int32Array // [n]
  private readonly previous: Int32Array // [n]
  private readonly bucket: Int32Array // [n] −1 when not queued
  private lowest = 0

  constructor(n: number) {
    this.next = new Int32Array(n)
    this.previous = new Int32Array(n)
    this.bucket = new Int32Array(n).fill(-1)
  }

  /** Puts an item in by its weight, or moves it there. */
  put(item: number, weight: number): void {
    const bucket = weight < EXACT ? weight : Math.min(EXACT + COARSE - 1, EXACT + Math.floor(weight / EXACT) - 1)
    if (this.bucket[item] === bucket) return
    if (this.bucket[item] !== -1) this.unlink(item)
    const head = this.first[bucket]!
    this.next[item] = head
    this.previous[item] = -1
    if (head !== -1) this.previous[head] = item
    this.first[bucket] = item
    this.bucket[item] = bucket
    if (bucket < this.lowest) this.lowest = bucket
  }

  /** Takes out an item of the smallest weight; −1 when none is left. */
  take(): number {
    while (this.lowest < EXACT + COARSE) {
      const item = this.first[this.lowest]!
      if (item !== -1) {
        this.unlink(item)
        this.bucket[item] = -1
        return item
      }
      this.lowest++
    }
    return -1
  }

  private unlink(item: number): void {
    const after = this.next[item]!
    const before = this.previous[item]!
    if (after !== -1) this.previous[after] = before
    if (before !== -1) this.next[before] = after
    else this.first[this.bucket[item]!] = after
  }
}
