import type { Chain } from '../chain/chain'

/**
 * Counters side by side in few numbers, so that a step adds all of them at once. A word is a whole number below 2⁵³: one
 * part of 32 bits and, above it, one of 21; each counter has enough bits of one part for the most a run can count.
 */
export type CounterWords = {
  readonly nWords: number // at least 1, also without a counter
  readonly pathAdds: Float64Array // [words × (paths + 1)] what following path p adds to a word, at p + 1; 0 for none
  readonly weekAdds: Float64Array // [words × n] what beginning a week at a place adds
  readonly word: Uint8Array // [counters]
  readonly isHigh: Uint8Array // [counters] 1 in the upper part of its word
  readonly shift: Uint8Array // [counters] lowest bit within its part
  readonly mask: Uint32Array // [counters]
}

const lowBits = 32
const highBits = 21
const highOne = 4_294_967_296 // where the upper part begins

/** The most a run can count, by counter: every week begun where its bit is set, every step by its fullest path. */
function mostOf({ horizon, slots, weekCounters, pathCounters, counterIds }: Chain): readonly number[] {
  const anyWeek = weekCounters.reduce((bits, own) => bits | own, 0)
  return counterIds.map((_, c) => {
    let fullest = 0
    for (let at = c; at < pathCounters.length; at += counterIds.length) fullest = Math.max(fullest, pathCounters[at]!)
    return horizon * ((anyWeek >>> c) & 1) + horizon * slots * fullest
  })
}

/**
 * Places a chain's counters in words. @param stateAt [n] the state at each place. @param paths how many event paths there are.
 * @throws {RangeError} if a counter could need more than 21 bits.
 */
export function packCounters(chain: Chain, stateAt: Uint32Array, paths: number): CounterWords {
  const { weekCounters, pathCounters } = chain
  let [word, low, high] = [0, 0, 0] // the word being filled, bits used of its parts
  const place = (most: number, c: number) => {
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
  const places = mostOf(chain).map(place)
  const pathAdds = new Float64Array((word + 1) * (paths + 1))
  const weekAdds = new Float64Array((word + 1) * stateAt.length)
  places.forEach(({ word, one }, c) => {
    for (let path = 0; path < paths; path++)
      pathAdds[word * (paths + 1) + path + 1]! += pathCounters[path * places.length + c]! * one
    stateAt.forEach((state, at) => {
      weekAdds[word * stateAt.length + at]! += ((weekCounters[state]! >>> c) & 1) * one
    })
  })
  return {
    nWords: word + 1,
    pathAdds,
    weekAdds,
    word: Uint8Array.from(places, ({ word }) => word),
    isHigh: Uint8Array.from(places, ({ isHigh }) => isHigh),
    shift: Uint8Array.from(places, ({ shift }) => shift),
    mask: Uint32Array.from(places, ({ mask }) => mask),
  }
}
