import type { Chain } from '../chain/chain'

/**
 * Counters side by side in few numbers, so that a week adds all of them at once. A word is a whole number below 2⁵³: one
 * part of 32 bits and, above it, one of 21; each counter has enough bits of one part for the most a run can count.
 */
export type CounterWords = {
  readonly nWords: number // at least 1, also without a counter
  readonly nSteps: number
  readonly adds: Float64Array // [words × steps] what a step adds to a word
  readonly word: Uint8Array // [counters]
  readonly isHigh: Uint8Array // [counters] 1 in the upper part of its word
  readonly shift: Uint8Array // [counters] lowest bit within its part
  readonly mask: Uint32Array // [counters]
}

/** A step is what a week can add: a state to be in and a path of events to follow (−1 in a quiet week). */
export type StepIds = { readonly stepOf: (state: number, path: number) => number; readonly vectors: number[][] }

/** Numbers the different steps of a chain as they are asked for; equal additions share a number. */
export function numberSteps({ weekCounters, pathCounters, counterIds }: Chain): StepIds {
  const nCounters = counterIds.length
  const vectors: number[][] = []
  const known = new Map<number, Map<number, number>>()
  const byVector = new Map<string, number>()
  const number = (bits: number, path: number): number => {
    const vector = counterIds.map((_, c) => ((bits >>> c) & 1) + (path < 0 ? 0 : pathCounters[path * nCounters + c]!))
    const key = vector.join()
    const id = byVector.get(key) ?? vectors.push(vector) - 1
    byVector.set(key, id)
    return id
  }
  return {
    vectors,
    stepOf: (state, path) => {
      const bits = weekCounters[state]!
      const ofPath = known.get(bits) ?? new Map<number, number>()
      known.set(bits, ofPath)
      const id = ofPath.get(path) ?? number(bits, path)
      ofPath.set(path, id)
      return id
    },
  }
}

const lowBits = 32
const highBits = 21
const highOne = 4_294_967_296 // where the upper part begins

/**
 * Places counters in words for runs of at most `horizon` weeks.
 * @throws {RangeError} if a counter could need more than 21 bits.
 */
export function packCounters(vectors: readonly number[][], nCounters: number, horizon: number): CounterWords {
  let [word, low, high] = [0, 0, 0] // the word being filled, bits used of its parts
  const place = (c: number) => {
    const most = horizon * vectors.reduce((max, vector) => Math.max(max, vector[c]!), 0)
    const bits = 32 - Math.clz32(most)
    if (bits > highBits || most >= highOne) throw new RangeError(`Counter ${c} could reach ${most}; 21 bits are kept.`)
    if (low + bits > lowBits && high + bits > highBits) {
      word++
      low = 0
      high = 0
    }
    const isHigh = low + bits > lowBits
    const shift = isHigh ? high : low
    if (isHigh) high += bits
    else low += bits
    // A full part leaves no room but for a counter that never counts: its shift of 32 acts as 0, its mask is 0.
    return {
      word,
      isHigh: Number(isHigh),
      shift,
      mask: (1 << bits) - 1,
      one: (isHigh ? highOne : 1) * ((1 << shift) >>> 0),
    }
  }
  const places = Array.from({ length: nCounters }, (_, c) => place(c))
  const adds = new Float64Array((word + 1) * vectors.length)
  vectors.forEach((vector, step) => {
    places.forEach(({ word, one }, c) => {
      adds[word * vectors.length + step]! += vector[c]! * one
    })
  })
  return {
    nWords: word + 1,
    nSteps: vectors.length,
    adds,
    word: Uint8Array.from(places, ({ word }) => word),
    isHigh: Uint8Array.from(places, ({ isHigh }) => isHigh),
    shift: Uint8Array.from(places, ({ shift }) => shift),
    mask: Uint32Array.from(places, ({ mask }) => mask),
  }
}
