import type { Chain, Layer } from '../chain/chain'

/**
 * Where the rows of a chain lead, without a number in it: made once for all chains that differ in their numbers alone. A place is
 * a state renumbered, those that a run goes on from first. A move is `(path + 1) << stateBits | (place it leads to − its own)`,
 * the difference modulo 2^stateBits, so that nothing happening is the move 0 everywhere. The moves of a row stand in its order,
 * nothing last; equal rows of moves stand there once.
 */
export type Moves = {
  readonly nTransient: number
  readonly stateAt: Uint32Array // [n] by place
  readonly start: (state: number) => number // its place
  readonly stateBits: number
  readonly nPaths: number
  readonly rowClass: Uint16Array // [(layers + 1) × n] by layer and place; behind the layers one in which nothing is asked, of a class behind all others
  readonly firstMove: Uint32Array // [(shapes + 1) × n] by shape and place
  readonly moves: Uint32Array
  readonly shapeOf: Uint8Array // [layers + 1]
}

type Structure = Pick<Chain, 'n' | 'layers' | 'ending' | 'edgePath' | 'classStart'>

const kept = new WeakMap<readonly Layer[], Moves>()

/** @throws {RangeError} if states and paths do not fit into 32 bits together. */
export function movesOf(chain: Structure): Moves {
  const known = kept.get(chain.layers)
  if (known !== undefined) return known
  const moves = packMoves(chain)
  kept.set(chain.layers, moves)
  return moves
}

function packMoves({ n, layers, ending, edgePath, classStart }: Structure): Moves {
  const states = Array.from({ length: n }, (_, state) => state)
  const transient = states.filter((state) => ending[state]! < 0)
  const stateAt = Uint32Array.from([...transient, ...states.filter((state) => ending[state]! >= 0)])
  const place = new Uint32Array(n)
  stateAt.forEach((state, at) => {
    place[state] = at
  })
  const stateBits = 32 - Math.clz32(Math.max(1, n - 1))
  const mask = stateBits > 31 ? -1 : (1 << stateBits) - 1
  const nPaths = edgePath.reduce((most, path) => Math.max(most, path + 1), 0)
  const room = stateBits > 31 ? 1 : (1 << (32 - stateBits)) >>> 0
  if (nPaths + 1 > room) throw new RangeError(`${n} states leave room for ${room - 1} paths; the chain has ${nPaths}.`)

  const shapes = [...new Set(layers.map(({ target }) => target))]
  const firstOf = new Map<string, number>([['', 0]])
  const moves: number[] = [0]
  const firstMove = new Uint32Array((shapes.length + 1) * n)
  shapes.forEach((shape, at) => {
    const { rowStart, target, edge } = layers.find((layer) => layer.target === shape)!
    for (let own = 0; own < n; own++) {
      const state = stateAt[own]!
      const row: number[] = []
      for (let k = rowStart[state]!; k < rowStart[state + 1]!; k++)
        row.push((((edgePath[edge[k]!]! + 1) << stateBits) | ((place[target[k]!]! - own) & mask)) >>> 0)
      const key = row.join()
      let first = firstOf.get(key)
      if (first === undefined) {
        first = moves.length
        firstOf.set(key, first)
        moves.push(...row, 0)
      }
      firstMove[at * n + own] = first
    }
  })
  const rowClass = new Uint16Array((layers.length + 1) * n).fill(classStart.length - 1)
  layers.forEach((layer, l) => {
    for (let own = 0; own < n; own++) rowClass[l * n + own] = layer.rowClass[stateAt[own]!]!
  })
  return {
    nTransient: transient.length,
    stateAt,
    start: (state) => place[state]!,
    stateBits,
    nPaths,
    rowClass,
    firstMove,
    moves: Uint32Array.from(moves),
    shapeOf: Uint8Array.from([...layers.map(({ target }) => shapes.indexOf(target)), shapes.length]),
  }
}
