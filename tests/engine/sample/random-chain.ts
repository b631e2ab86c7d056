import type { Chain, Layer } from '@/engine/chain/chain'

export type ChainShape = {
  readonly seed: number
  readonly n: number // states, the last `absorbing` of which are endings
  readonly absorbing: number
  readonly horizon: number
  readonly layers: number
  readonly edges: readonly [low: number, high: number] // transitions a row
  readonly moving: readonly [low: number, high: number] // Σp of a row
  readonly counters?: number
  readonly zeros?: number // share of transitions of probability 0
}

/** A small generator of its own (Park and Miller 1988), so that the chains do not hang on the streams under test. */
export function lehmer(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return (state - 1) / 2147483646
  }
}

/** A chain of the given shape whose labels mean nothing; every row, target and path is drawn from `seed`. */
export function randomChain(shape: ChainShape): Chain {
  const { n, horizon } = shape
  const uniform = lehmer(shape.seed)
  const between = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1))
  const nCounters = shape.counters ?? 3
  const nEndings = Math.max(1, Math.min(shape.absorbing, 6))
  const outcomes = ['a', 'b', 'c', 'd'].map((id) => ({ id, group: id < 'c' ? 'settled' : 'open' }))
  const isEnding = (state: number) => state >= n - shape.absorbing
  const paths = 12
  const edgePath: number[] = []
  const layer = (): Layer => {
    const rowStart = new Uint32Array(n + 1)
    const target: number[] = []
    const edge: number[] = []
    const probability: number[] = []
    const quiet = new Float64Array(n).fill(1)
    for (let state = 0; state < n; state++) {
      const size = isEnding(state) ? 0 : between(...shape.edges)
      const weights = Array.from({ length: size }, () => (uniform() < (shape.zeros ?? 0) ? 0 : uniform() + 0.05))
      const sum = weights.reduce((a, b) => a + b, 0)
      const moving = sum === 0 ? 0 : shape.moving[0] + uniform() * (shape.moving[1] - shape.moving[0])
      for (const weight of weights) {
        target.push(between(0, n - 1))
        probability.push(sum === 0 ? 0 : (weight / sum) * moving)
        edge.push(edgePath.length)
        edgePath.push(between(0, paths - 1))
      }
      quiet[state] = 1 - moving
      rowStart[state + 1] = target.length
    }
    return {
      rowStart,
      target: Uint32Array.from(target),
      edge: Uint32Array.from(edge),
      probability: Float64Array.from(probability),
      quiet,
      crowded: new Uint8Array(n),
    }
  }
  const layers = Array.from({ length: shape.layers }, layer)
  const ending = Int16Array.from({ length: n }, (_, state) => (isEnding(state) ? state % nEndings : -1))
  return {
    version: 'random',
    n,
    start: 0,
    horizon,
    layers,
    weekLayer: Uint8Array.from({ length: horizon + 1 }, (_, week) => (week === 0 ? 0 : between(0, shape.layers - 1))),
    outcomes,
    endings: Array.from({ length: nEndings }, (_, e) => `ending ${e}`),
    counterIds: Array.from({ length: nCounters }, (_, c) => `counter ${c}`),
    outcome: Uint8Array.from({ length: n }, (_, state) => (ending[state]! >= 0 ? ending[state]! % 2 : 2 + (state % 2))),
    ending,
    weekCounters: Uint32Array.from({ length: n }, () => (uniform() * 2 ** nCounters) >>> 0),
    edgePath: Uint16Array.from(edgePath),
    pathCounters: Uint8Array.from({ length: paths * nCounters }, () => (uniform() < 0.2 ? between(1, 2) : 0)),
  }
}
