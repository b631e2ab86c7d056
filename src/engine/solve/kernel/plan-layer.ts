/**
 * A layer turned for pulling: column t holds the entries `columnStart[t]` … `columnStart[t + 1] − 1`, each
 * `code << 16 | source`; its mass after a step is Σ dictionary[code] × mass[source], added in the order of its entries.
 * Code 0 is the number 1: a column whose only entry is `0 << 16 | t` keeps its mass and costs nothing.
 */
export type PullLayer = {
  readonly columnStart: Uint32Array // [n + 1]
  readonly entry: Uint32Array // [entries]
}

/**
 * How a step of one layer is done in place, as words: groups of `length, words of this group with these two, …`. A group of
 * length > 0 holds columns, each the row to write and then that many entries; one of length 0 holds moves, each from row, to
 * row. A column whose old mass is still to be read is written to a row beyond the states and moved when its last reader is
 * done. Row n stays zero: it is what an empty column takes.
 */
export type LayerPlan = {
  readonly words: Uint32Array
  readonly rows: number // the n states, the zero row and the rows between
}

/** Columns that are put in order of length together: then the ends of loops can be foreseen, and masses stay in the nearest cache. */
const BLOCK = 256

/** The plan of a layer over n states. Columns keep the order of their entries, so the bits of a step are those of the layer. */
export function planLayer(layer: PullLayer, n: number): LayerPlan {
  const { columnStart, entry } = layer
  const order = orderColumns(layer, n)
  const lengthOf = (t: number) => columnStart[t + 1]! - columnStart[t]!
  const lastReader = new Int32Array(n).fill(-1)
  order.forEach((t, at) => {
    for (let k = columnStart[t]!; k < columnStart[t + 1]!; k++) lastReader[entry[k]! & 0xffff] = at
  })
  const blocks = Math.ceil(order.length / BLOCK)
  const movesAfter: number[][] = Array.from({ length: blocks }, () => [])
  const words: number[] = []
  const free: number[] = []
  let rows = n + 1
  const rowToWrite = (t: number, at: number): number => {
    if (lastReader[t]! <= at) return t
    const row = free.pop() ?? rows++
    movesAfter[Math.floor(lastReader[t]! / BLOCK)]!.push(row, t)
    return row
  }
  for (let block = 0; block < blocks; block++) {
    const end = Math.min((block + 1) * BLOCK, order.length)
    let at = block * BLOCK
    for (; at < end && lengthOf(order[at]!) === 0; at++) {
      const t = order[at]!
      movesAfter[Math.max(block, Math.floor(lastReader[t]! / BLOCK))]!.push(n, t)
    }
    while (at < end) {
      const length = lengthOf(order[at]!)
      const size = words.push(length, 0) - 1
      for (; at < end && lengthOf(order[at]!) === length; at++) {
        const t = order[at]!
        words.push(rowToWrite(t, at))
        for (let k = columnStart[t]!; k < columnStart[t + 1]!; k++) words.push(entry[k]!)
      }
      words[size] = words.length - size + 1
    }
    const moves = movesAfter[block]!
    if (moves.length > 0) words.push(0, moves.length + 2, ...moves)
    for (let i = 0; i < moves.length; i += 2) if (moves[i] !== n) free.push(moves[i]!)
  }
  return { words: Uint32Array.from(words), rows }
}

/** The columns that change: those that read each other near together, in each block the shorter first. */
function orderColumns({ columnStart, entry }: PullLayer, n: number): Uint32Array {
  const lengthOf = (t: number) => columnStart[t + 1]! - columnStart[t]!
  const changes = (t: number) => lengthOf(t) !== 1 || entry[columnStart[t]!] !== t
  const parent = Uint32Array.from({ length: n }, (_, t) => t)
  const rootOf = (t: number): number => {
    let root = t
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!
      root = parent[root]!
    }
    return root
  }
  const columns = parent.filter(changes)
  for (const t of columns) {
    for (let k = columnStart[t]!; k < columnStart[t + 1]!; k++) {
      const source = entry[k]! & 0xffff
      if (!changes(source)) continue
      const [a, b] = [rootOf(source), rootOf(t)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const root = parent.map((_, t) => rootOf(t))
  columns.sort((a, b) => root[a]! - root[b]! || a - b)
  for (let i = 0; i < columns.length; i += BLOCK) {
    const block = columns.subarray(i, i + BLOCK)
    block.set(Array.from(block).sort((a, b) => lengthOf(a) - lengthOf(b)))
  }
  return columns
}
