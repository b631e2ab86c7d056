import { trimmed } from '@/ui/shared/format'
import type { Strip } from './stakes-rows'

const PILE = 4

type PlacedDot = { readonly column: number; readonly row: number }

/** Dots in ascending order to columns of a strip; a full pile spills into the next column, never past the last. */
export function placeDots(values: readonly number[], top: number, columns: number): readonly PlacedDot[] {
  const heights = new Map<number, number>()
  let least = 0
  return values
    .toSorted((a, b) => a - b)
    .map((value) => {
      const wanted = top === 0 ? 0 : Math.round((value / top) * (columns - 1))
      let column = Math.min(columns - 1, Math.max(least, wanted))
      while ((heights.get(column) ?? 0) >= PILE && column < columns - 1) column += 1
      const row = heights.get(column) ?? 0
      heights.set(column, row + 1)
      least = column
      return { column, row }
    })
}

const WIDTH = 280
const HEIGHT = 62
const PAD = 8
const STEP = 9

/** Twenty dots along a scale from 0 to the largest; equal values pile up, five high. */
export function DotStrip({ strip }: { readonly strip: Strip }) {
  const top = Math.max(...strip.quantiles, strip.isPrice ? 0 : 1)
  const columns = Math.floor((WIDTH - 2 * PAD) / STEP)
  const base = HEIGHT - 17
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {placeDots(strip.quantiles, top, columns).map(({ column, row }) => (
        <circle
          key={`${column}/${row}`}
          cx={PAD + column * STEP}
          cy={base - 6 - row * STEP}
          r={3.6}
          fill="var(--ink-2)"
        />
      ))}
      <path d={`M2 ${base}H${WIDTH - 2}`} stroke="var(--control)" />
      <text x={2} y={HEIGHT - 3} fontSize={12} fill="var(--ink-2)">
        0
      </text>
      <text x={WIDTH - 2} y={HEIGHT - 3} fontSize={12} fill="var(--ink-2)" textAnchor="end">
        {trimmed(top, top < 10 ? 1 : 0)} {strip.unit.name}
      </text>
    </svg>
  )
}
