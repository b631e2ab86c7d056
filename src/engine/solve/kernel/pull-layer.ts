/**
 * A layer turned for pulling: column t holds the entries `columnStart[t]` … `columnStart[t + 1] − 1`, each
 * `code << 16 | source`; its mass after a step is Σ dictionary[code] × mass[source], added in the order of its entries.
 * Code 0 is the number 1: a column whose only entry is `0 << 16 | t` keeps its mass, which costs least.
 */
export type PullLayer = {
  readonly columnStart: Uint32Array // [n + 1]
  readonly entry: Uint32Array // [entries]
}

export const lengthOf = ({ columnStart }: PullLayer, t: number): number => columnStart[t + 1]! - columnStart[t]!

export const sourceOf = (word: number): number => word & 0xffff

export const codeOf = (word: number): number => word >>> 16
