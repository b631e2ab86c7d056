import type { Chain } from '../chain/chain'
import type { StepIds } from './pack-counters'

/** A row starts with one byte for each 64th of the draws: the word, from the row's first, to begin the search at. */
const guideWords = 16
/** Draws are 32-bit; their top six bits choose the byte of the guide. */
const guideShift = 26

const top = 4_294_967_295

/**
 * The rows of all layers in one block of words, each row in one or a few cache lines: the guide, then one pair per
 * transition of positive probability in the fixed order, quiet last. A pair is the largest draw that still chooses it,
 * ⌈cumulative · 2³²⌉ − 1, and `step << stateBits | target`. The last pair reaches to the top. Layers in which a state
 * has the same row share it.
 */
export type PackedRows = {
  readonly rowOf: Uint32Array // [layers × n] first word, by layer and packed state
  readonly rows: Uint32Array
}

/** The states of a chain as they are packed: transient ones first, endings after them; `place` is where each one stands. */
export function packedOrder({ n, ending }: Chain) {
  const states = Array.from({ length: n }, (_, state) => state)
  const transient = states.filter((state) => ending[state]! < 0)
  const order = Uint32Array.from([...transient, ...states.filter((state) => ending[state]! >= 0)])
  const place = new Uint32Array(n)
  order.forEach((state, i) => {
    place[state] = i
  })
  return { nTransient: transient.length, order, place, stateBits: 32 - Math.clz32(Math.max(1, n - 1)) }
}

/** Shapes: `order` [n] the state at each packed place, `place` [n] its inverse. `stateBits` hold any place. */
export function packRows(
  chain: Chain,
  steps: StepIds,
  order: Uint32Array,
  place: Uint32Array,
  stateBits: number,
): PackedRows {
  const { n, layers, ending, edgePath } = chain
  const nPairs = layers.reduce((sum, { target }) => sum + target.length + n, 0)
  const rows = new Uint32Array(layers.length * n * (guideWords + 3) + 2 * nPairs)
  const guide = new Uint8Array(rows.buffer)
  const rowOf = new Uint32Array(layers.length * n)
  let used = 0

  const writePairs = (l: number, state: number): number => {
    const { rowStart, target, edge, probability, quiet } = layers[l]!
    let end = used + guideWords
    let cumulative = 0
    const put = (last: number, to: number, path: number) => {
      rows[end++] = last
      rows[end++] = (steps.stepOf(state, path) << stateBits) | place[to]!
    }
    if (ending[state]! < 0) {
      for (let k = rowStart[state]!; k < rowStart[state + 1]!; k++) {
        if (probability[k] === 0) continue
        cumulative += probability[k]!
        put(Math.min(Math.ceil(cumulative * 4_294_967_296) - 1, top), target[k]!, edgePath[edge[k]!]!)
      }
    }
    const isEmpty = end === used + guideWords
    if (isEmpty || quiet[state]! > 0) put(top, state, -1)
    rows[end - 2] = top
    return end
  }
  const isSame = (row: number, end: number): boolean => {
    for (let k = used + guideWords; k < end; k++) if (rows[row - used + k] !== rows[k]) return false
    return true
  }
  const writeGuide = () => {
    let k = guideWords
    for (let cell = 0; cell < 64; cell++) {
      const firstDraw = (cell << guideShift) >>> 0
      while (firstDraw > rows[used + k]!) k += 2
      guide[4 * used + cell] = Math.min(k, 254)
    }
  }
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < layers.length; l++) {
      const end = writePairs(l, order[i]!)
      let row = used
      for (let other = 0; other < l && row === used; other++) {
        if (isSame(rowOf[other * n + i]!, end)) row = rowOf[other * n + i]!
      }
      rowOf[l * n + i] = row
      if (row !== used) continue
      writeGuide()
      used = (end + 3) & ~3
    }
  }
  return { rowOf, rows: rows.slice(0, used) }
}
