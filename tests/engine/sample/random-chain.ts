import type { Chain } from '@/engine/chain/chain'
import { chainOfRows, emptyRow, type Row, stepsOf } from '../chain/chain-of-rows'

export type ChainShape = {
  readonly seed: number
  readonly n: number // states, the last `absorbing` of which are endings
  readonly absorbing: number
  readonly horizon: number
  readonly layers: number // of every slot
  readonly slots?: number // draws a week, 1 at first: with more, the last is that of an event scheduled in every other week
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
  const slots = shape.slots ?? 1
  const rowsOf = (of?: readonly Row[]): readonly Row[] =>
    Array.from({ length: n }, (_, state) => {
      if (isEnding(state)) return emptyRow
      const known = of?.[state]?.transitions
      const size = known?.length ?? between(...shape.edges)
      const weights = Array.from({ length: size }, () => (uniform() < (shape.zeros ?? 0) ? 0 : uniform() + 0.05))
      const sum = weights.reduce((a, b) => a + b, 0)
      const moving = sum === 0 ? 0 : shape.moving[0] + uniform() * (shape.moving[1] - shape.moving[0])
      const transitions = weights.map((weight, i) => ({
        target: known?.[i]?.target ?? between(0, n - 1),
        probability: sum === 0 ? 0 : (weight / sum) * moving,
        edge: known?.[i]?.edge ?? edgePath.push(between(0, paths - 1)) - 1,
      }))
      return { transitions, quiet: 1 - moving }
    })
  const inSlot = (slot: number) => {
    const first = rowsOf()
    // A question has the same transitions in every kind of week, a scheduled event those of its own.
    const isQuestion = slot < slots - 1
    const others = Array.from({ length: shape.layers - 1 }, () => rowsOf(isQuestion ? first : undefined))
    return [first, ...others].map((rows) => ({ slot, rows }))
  }
  const listed = Array.from({ length: slots }, (_, slot) => inSlot(slot)).flat()
  const ofSlot = (slot: number) => slot * shape.layers + between(0, shape.layers - 1)
  const weekOf = () => {
    const asked = Array.from({ length: Math.max(1, slots - 1) }, (_, slot) => ofSlot(slot))
    return slots > 1 && uniform() < 0.5 ? [...asked, ofSlot(slots - 1)] : asked
  }
  const ending = Int16Array.from({ length: n }, (_, state) => (isEnding(state) ? state % nEndings : -1))
  return {
    version: 'random',
    n,
    start: 0,
    ...chainOfRows(listed),
    ...stepsOf(Array.from({ length: horizon }, weekOf)),
    slots,
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
