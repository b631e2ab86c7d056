/** A step along the words of a plan (plan-layer.ts), in place. */
export type TwinStep = (words: Uint32Array, dictionary: Float64Array, mass: Float64Array) => void

/** `stepEight` of step.wat with the same bits: dictionary[8 × code + lane], mass[8 × row + lane]. */
export const twinEight: TwinStep = (words, dictionary, mass) => {
  for (let at = 0; at < words.length; ) {
    const length = words[at]!
    const end = at + words[at + 1]!
    at += 2
    if (length === 0) {
      for (; at < end; at += 2) mass.copyWithin(words[at + 1]! << 3, words[at]! << 3, (words[at]! << 3) + 8)
    }
    while (at < end) {
      const row = words[at]! << 3
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
      at++
      for (const columnEnd = at + length; at < columnEnd; at++) {
        const entry = words[at]!
        const k = (entry >>> 16) << 3
        const s = (entry & 0xffff) << 3
        a += dictionary[k]! * mass[s]!
        b += dictionary[k + 1]! * mass[s + 1]!
        c += dictionary[k + 2]! * mass[s + 2]!
        d += dictionary[k + 3]! * mass[s + 3]!
        e += dictionary[k + 4]! * mass[s + 4]!
        f += dictionary[k + 5]! * mass[s + 5]!
        g += dictionary[k + 6]! * mass[s + 6]!
        h += dictionary[k + 7]! * mass[s + 7]!
      }
      mass[row] = a
      mass[row + 1] = b
      mass[row + 2] = c
      mass[row + 3] = d
      mass[row + 4] = e
      mass[row + 5] = f
      mass[row + 6] = g
      mass[row + 7] = h
    }
  }
}

/** `stepOne` of step.wat with the same bits: dictionary[code], mass[row]. */
export const twinOne: TwinStep = (words, dictionary, mass) => {
  for (let at = 0; at < words.length; ) {
    const length = words[at]!
    const end = at + words[at + 1]!
    at += 2
    if (length === 0) {
      for (; at < end; at += 2) mass[words[at + 1]!] = mass[words[at]!]!
    }
    while (at < end) {
      const row = words[at]!
      let sum = 0
      at++
      for (const columnEnd = at + length; at < columnEnd; at++) {
        const entry = words[at]!
        sum += dictionary[entry >>> 16]! * mass[entry & 0xffff]!
      }
      mass[row] = sum
    }
  }
}
