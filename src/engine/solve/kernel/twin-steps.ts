import type { LayerPlan } from './plan-layer'

/**
 * `stepEight` of step.wat with the same bits: dictionary[8 × code + lane], and the masses of all states before and after the step at
 * [8 × state + lane]. Arrays of numbers, since every access to a typed array asks whether its buffer is still there, once any
 * buffer of the thread has been transferred: 1.6 times the time.
 */
export function twinEight(plan: LayerPlan, dictionary: number[], before: number[], after: number[]): void {
  for (let at = 0; at < plan.length; ) {
    const kind = plan[at]! & 3
    const length = plan[at]! >>> 2
    const end = at + plan[at + 1]!
    at += 2
    if (kind === 0) {
      for (; at < end; at++) {
        const t = (plan[at]! & 0xffff) << 3
        after[t] = before[t]!
        after[t + 1] = before[t + 1]!
        after[t + 2] = before[t + 2]!
        after[t + 3] = before[t + 3]!
        after[t + 4] = before[t + 4]!
        after[t + 5] = before[t + 5]!
        after[t + 6] = before[t + 6]!
        after[t + 7] = before[t + 7]!
      }
    } else if (kind === 1) {
      while (at < end) {
        const t = (plan[at]! & 0xffff) << 3
        let a0 = 0
        let a1 = 0
        let a2 = 0
        let a3 = 0
        let a4 = 0
        let a5 = 0
        let a6 = 0
        let a7 = 0
        at += 1
        for (const columnEnd = at + length; at < columnEnd; at++) {
          const entry = plan[at]!
          const c = (entry >>> 16) << 3
          const s = (entry & 0xffff) << 3
          a0 += dictionary[c]! * before[s]!
          a1 += dictionary[c + 1]! * before[s + 1]!
          a2 += dictionary[c + 2]! * before[s + 2]!
          a3 += dictionary[c + 3]! * before[s + 3]!
          a4 += dictionary[c + 4]! * before[s + 4]!
          a5 += dictionary[c + 5]! * before[s + 5]!
          a6 += dictionary[c + 6]! * before[s + 6]!
          a7 += dictionary[c + 7]! * before[s + 7]!
        }
        after[t] = a0
        after[t + 1] = a1
        after[t + 2] = a2
        after[t + 3] = a3
        after[t + 4] = a4
        after[t + 5] = a5
        after[t + 6] = a6
        after[t + 7] = a7
      }
    } else if (kind === 2) {
      // Four lanes, then the other four: eight running sums are what the registers hold.
      while (at < end) {
        const t = (plan[at]! & 0xffff) << 3
        const u = (plan[at + 1]! & 0xffff) << 3
        const first = at + 2
        const columnEnd = first + 2 * length
        let a0 = 0
        let a1 = 0
        let a2 = 0
        let a3 = 0
        let b0 = 0
        let b1 = 0
        let b2 = 0
        let b3 = 0
        for (at = first; at < columnEnd; at += 2) {
          const entry = plan[at]!
          const c = (entry >>> 16) << 3
          const s = (entry & 0xffff) << 3
          const r = (plan[at + 1]! & 0xffff) << 3
          const c0 = dictionary[c]!
          a0 += c0 * before[s]!
          b0 += c0 * before[r]!
          const c1 = dictionary[c + 1]!
          a1 += c1 * before[s + 1]!
          b1 += c1 * before[r + 1]!
          const c2 = dictionary[c + 2]!
          a2 += c2 * before[s + 2]!
          b2 += c2 * before[r + 2]!
          const c3 = dictionary[c + 3]!
          a3 += c3 * before[s + 3]!
          b3 += c3 * before[r + 3]!
        }
        after[t] = a0
        after[t + 1] = a1
        after[t + 2] = a2
        after[t + 3] = a3
        after[u] = b0
        after[u + 1] = b1
        after[u + 2] = b2
        after[u + 3] = b3
        let a4 = 0
        let a5 = 0
        let a6 = 0
        let a7 = 0
        let b4 = 0
        let b5 = 0
        let b6 = 0
        let b7 = 0
        for (at = first; at < columnEnd; at += 2) {
          const entry = plan[at]!
          const c = (entry >>> 16) << 3
          const s = (entry & 0xffff) << 3
          const r = (plan[at + 1]! & 0xffff) << 3
          const c4 = dictionary[c + 4]!
          a4 += c4 * before[s + 4]!
          b4 += c4 * before[r + 4]!
          const c5 = dictionary[c + 5]!
          a5 += c5 * before[s + 5]!
          b5 += c5 * before[r + 5]!
          const c6 = dictionary[c + 6]!
          a6 += c6 * before[s + 6]!
          b6 += c6 * before[r + 6]!
          const c7 = dictionary[c + 7]!
          a7 += c7 * before[s + 7]!
          b7 += c7 * before[r + 7]!
        }
        after[t + 4] = a4
        after[t + 5] = a5
        after[t + 6] = a6
        after[t + 7] = a7
        after[u + 4] = b4
        after[u + 5] = b5
        after[u + 6] = b6
        after[u + 7] = b7
      }
    } else {
      for (; at < end; at++) after.fill(0, plan[at]! << 3, (plan[at]! + 1) << 3)
    }
  }
}

/** `stepOne` of step.wat with the same bits: dictionary[code], masses of all states at [state]. */
export function twinOne(plan: LayerPlan, dictionary: Float64Array, before: Float64Array, after: Float64Array): void {
  for (let at = 0; at < plan.length; ) {
    const kind = plan[at]! & 3
    const length = plan[at]! >>> 2
    const end = at + plan[at + 1]!
    at += 2
    if (kind === 0) {
      for (; at < end; at++) after[plan[at]!] = before[plan[at]!]!
    } else if (kind === 1) {
      while (at < end) {
        const t = plan[at]!
        let a = 0
        at += 1
        for (const columnEnd = at + length; at < columnEnd; at++) {
          const entry = plan[at]!
          a += dictionary[entry >>> 16]! * before[entry & 0xffff]!
        }
        after[t] = a
      }
    } else if (kind === 2) {
      while (at < end) {
        const t = plan[at]!
        const u = plan[at + 1]!
        let a = 0
        let b = 0
        at += 2
        for (const columnEnd = at + 2 * length; at < columnEnd; at += 2) {
          const entry = plan[at]!
          const c = dictionary[entry >>> 16]!
          a += c * before[entry & 0xffff]!
          b += c * before[plan[at + 1]! & 0xffff]!
        }
        after[t] = a
        after[u] = b
      }
    } else {
      for (; at < end; at++) after[plan[at]!] = 0
    }
  }
}
