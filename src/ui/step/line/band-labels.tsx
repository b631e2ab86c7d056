import { useXAxisScale, useYAxisScale } from 'recharts'
import type { WeekShares } from '@/simulation/types'
import { stackOrder } from '@/ui/charts/stack-order'
import { bandLabels } from './line-words'
import { spread } from './spread'

const GAP = 14
const color = { sold: 'var(--sold)', kept: 'var(--kept)', banned: 'var(--banned)', unresolved: 'var(--open)' } as const

/** The names of the endings beside the week reached, each at its band, pushed apart where bands are thin. */
export function BandLabels({ shares, week }: { readonly shares: WeekShares; readonly week: number }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const x = xScale(week) ?? 0
  const labels = bandLabels(shares)
  let base = 0
  const bands = stackOrder.flatMap((group) => {
    const middle = yScale((base + shares[group] / 2) * 100) ?? 0
    base += shares[group]
    return labels[group] === '' ? [] : [{ group, middle }]
  })
  const places = spread(
    bands.map(({ middle }) => middle),
    GAP,
    { top: (yScale(100) ?? 0) + 2, bottom: (yScale(0) ?? 0) - 6 },
  )
  return (
    <g fontSize={12} fill="var(--ink)">
      {bands.map(({ group, middle }, index) => {
        const y = places[index] ?? middle
        return (
          <g key={group}>
            <path d={`M${x + 2} ${middle}L${x + 8} ${y}`} stroke="var(--control)" fill="none" />
            <rect
              x={x + 11}
              y={y - 4}
              width={8}
              height={8}
              rx={group === 'sold' || group === 'unresolved' ? 4 : 1}
              fill={group === 'unresolved' ? 'none' : color[group]}
              stroke={color[group]}
              strokeWidth={1.5}
            />
            <text x={x + 24} y={y} dominantBaseline="central" stroke="var(--bg)" strokeWidth={4} paintOrder="stroke">
              {labels[group]}
            </text>
          </g>
        )
      })}
    </g>
  )
}
