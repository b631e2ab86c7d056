import type { Chain, Layer } from '@/engine'
import { quietWeek, selectEdge } from '@/engine/sample/select-edge'
import { randomChain } from '../../tests/engine/sample/random-chain'
import { cases } from './bundled'
import type { Extent, Figure } from './figure'

const GRID = 2 ** 20
const LARGEST = 1 - 2 ** -32

type Row = { readonly layer: Layer; readonly state: number }

/** Rows of a chain, evenly spread over those that have edges. */
function rowsOf({ layers, n }: Chain, count: number): readonly Row[] {
  const all = layers.flatMap((layer) =>
    Array.from({ length: n }, (_, state) => ({ layer, state })).filter(
      ({ state }) => (layer.rowStart[state + 1] ?? 0) > (layer.rowStart[state] ?? 0),
    ),
  )
  const apart = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, i) => i % apart === 0).slice(0, count)
}

/** How far the count of any edge, or of quiet weeks, is from p · 2^20 over 2^20 equally spaced draws; impossible ones drawn. */
function spread({ layer, state }: Row): { readonly off: number; readonly impossible: number } {
  const from = layer.rowStart[state] ?? 0
  const to = layer.rowStart[state + 1] ?? 0
  const counts = new Float64Array(to - from + 1)
  for (let i = 0; i < GRID; i++) {
    const edge = selectEdge(layer, state, i / GRID)
    const at = edge === quietWeek ? to - from : edge - from
    counts[at] = (counts[at] ?? 0) + 1
  }
  let [off, impossible] = [0, 0]
  counts.forEach((count, i) => {
    const p = (i === to - from ? layer.quiet[state] : layer.probability[from + i]) ?? Number.NaN
    off = Math.max(off, Math.abs(count - p * GRID))
    if (p === 0) impossible += count
  })
  return { off, impossible }
}

/** N5: the selection of an edge by a draw, without statistics. */
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
  const spreads = rows.map(spread)
  const off = Math.max(...spreads.map((row) => row.off))
  const impossible = spreads.reduce((sum, row) => sum + row.impossible, 0)
  let ends = 0
  let outside = 0
  for (const chain of chains) {
    for (const { layer, state } of rowsOf(chain, Number.POSITIVE_INFINITY)) {
      for (const draw of [0, LARGEST]) {
        const edge = selectEdge(layer, state, draw)
        const p = edge === quietWeek ? layer.quiet[state] : layer.probability[edge]
        const isInRow =
          edge === quietWeek || (edge >= (layer.rowStart[state] ?? 0) && edge < (layer.rowStart[state + 1] ?? 0))
        ends++
        if (!isInRow || !((p ?? 0) > 0)) outside++
      }
    }
  }
  const line =
    `N5 2^20 equally spaced draws over ${rows.length} rows: counts within ${off.toFixed(2)} of p · 2^20 (at most 1), ` +
    `${impossible} draws of chance 0; smallest and largest draw over ${ends / 2} rows: ${outside} outside their row`
  return { holds: off <= 1 && impossible === 0 && outside === 0, line }
}
