import type { Chain, Layer } from '@/engine'
import { nothing, selectEdge } from '@/engine/sample/select-edge'
import { rowAt } from '../../tests/engine/chain/chain-of-rows'
import { randomChain } from '../../tests/engine/sample/random-chain'
import { cases } from './bundled'
import type { Extent, Figure } from './figure'

const LARGEST = 1 - 2 ** -32

type Place = { readonly chain: Chain; readonly layer: Layer; readonly state: number }

/** Rows of a chain, evenly spread over those that have edges. */
function rowsOf(chain: Chain, count: number): readonly Place[] {
  const all = chain.layers.flatMap((layer) =>
    Array.from({ length: chain.n }, (_, state) => ({ chain, layer, state })).filter(
      ({ state }) => (layer.rowStart[state + 1] ?? 0) > (layer.rowStart[state] ?? 0),
    ),
  )
  const apart = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, i) => i % apart === 0).slice(0, count)
}

/** The chances of a row, that of nothing last. */
function chancesAt({ chain, layer, state }: Place): readonly number[] {
  const { transitions, quiet } = rowAt(chain, layer, state)
  return [...transitions.map(({ probability }) => probability), quiet]
}

/** How far the count of any edge, or of quiet weeks, is from p · grid over a grid of equally spaced draws; impossible ones drawn. */
function spread({ chain, layer, state }: Place, grid: number): { readonly off: number; readonly impossible: number } {
  const from = layer.rowStart[state] ?? 0
  const chances = chancesAt({ chain, layer, state })
  const counts = new Float64Array(chances.length)
  for (let i = 0; i < grid; i++) {
    const edge = selectEdge(chain, layer, state, i / grid)
    const at = edge === nothing ? chances.length - 1 : edge - from
    counts[at] = (counts[at] ?? 0) + 1
  }
  let [off, impossible] = [0, 0]
  counts.forEach((count, i) => {
    const p = chances[i] ?? Number.NaN
    off = Math.max(off, Math.abs(count - p * grid))
    if (p === 0) impossible += count
  })
  return { off, impossible }
}

/** N5: the selection of an edge by a draw, without statistics. A chance wrong by 2 draws of the grid is seen. */
export function discreteSampler({ quick }: Extent): Figure {
  const spiky = randomChain({
    seed: 5,
    n: 60,
    absorbing: 4,
    horizon: 4,
    layers: 2,
    edges: [1, 12],
    moving: [0.5, 1],
    zeros: 0.4,
  })
  const chains = [...cases(11).map(({ chain }) => chain), spiky]
  const rows = chains.flatMap((chain) => rowsOf(chain, quick ? 2 : 40))
  const bits = quick ? 16 : 20
  const spreads = rows.map((row) => spread(row, 2 ** bits))
  const off = Math.max(...spreads.map((row) => row.off))
  const impossible = spreads.reduce((sum, row) => sum + row.impossible, 0)
  let ends = 0
  let outside = 0
  for (const chain of chains) {
    for (const { layer, state } of rowsOf(chain, Number.POSITIVE_INFINITY)) {
      for (const draw of [0, LARGEST]) {
        const edge = selectEdge(chain, layer, state, draw)
        const chances = chancesAt({ chain, layer, state })
        const at = edge === nothing ? chances.length - 1 : edge - (layer.rowStart[state] ?? 0)
        const isInRow = edge === nothing || (at >= 0 && at < chances.length - 1)
        ends++
        if (!isInRow || !((chances[at] ?? 0) > 0)) outside++
      }
    }
  }
  const line =
    `N5 2^${bits} equally spaced draws over ${rows.length} rows: counts within ${off.toFixed(2)} of p · 2^${bits} (at most 1), ` +
    `${impossible} draws of chance 0; smallest and largest draw over ${ends / 2} rows: ${outside} outside their row`
  return { holds: off <= 1 && impossible === 0 && outside === 0, line }
}
