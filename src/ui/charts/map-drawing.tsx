import { type CSSProperties, memo } from 'react'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { contourOf } from './contours'
import type { MapGeometry } from './map-geometry'
import classes from './number-map.module.css'

const SMALLEST_LETTERED = 20

type CellsProps = {
  readonly best: readonly Group[]
  readonly letterOf: (group: Group) => string
  readonly geometry: MapGeometry
}

/** The likeliest ending of each cell as its fill and, where there is room, its letter. */
export const MapCells = memo(function MapCells({
  best,
  letterOf,
  geometry: { columns, left, top, size, high },
}: CellsProps) {
  const { lookOf, fillOf, strokeOf } = useCase(caseGroups)
  return best.map((group, cell) => {
    const [x, y] = [left(cell % columns), top(Math.floor(cell / columns))]
    const isOpen = lookOf(group) === 'hollow'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
      <g key={cell}>
        <rect
          x={x}
          y={y}
          width={size}
          height={high}
          fill={fillOf(group)}
          stroke={isOpen ? 'var(--line)' : 'var(--surface)'}
          strokeWidth={0.75}
        />
        {size >= SMALLEST_LETTERED && (
          <text
            className={isOpen ? undefined : classes.halo}
            style={{ '--halo': strokeOf(group) } as CSSProperties}
            x={x + size / 2}
            y={y + high / 2}
            fontSize={12}
            textAnchor="middle"
            dominantBaseline="central"
            fill={isOpen ? 'var(--ink-2)' : 'var(--surface)'}
          >
            {letterOf(group)}
          </text>
        )}
      </g>
    )
  })
})

type ContourProps = {
  readonly level: number
  readonly chances: ArrayLike<number>
  readonly geometry: MapGeometry
}

/** A line with its halo, and its level written where it leaves at the right or the top. */
export const MapContour = memo(function MapContour({ level, chances, geometry }: ContourProps) {
  const { columns, size, high, left, top } = geometry
  const segments = contourOf(chances, columns, level)
  if (segments.length === 0) return null
  const place = ({ x, y }: { readonly x: number; readonly y: number }) =>
    [left(x) + size / 2, top(y) + high / 2] as const
  const path = segments.map(({ from, to }) => `M${place(from).join(' ')}L${place(to).join(' ')}`).join('')
  const ends = segments.flatMap(({ from, to }) => [from, to])
  const [x, y] = place(ends.reduce((best, one) => (one.x + one.y > best.x + best.y ? one : best)))
  return (
    <g fill="none">
      <path d={path} stroke="var(--surface)" strokeWidth={5.5} strokeLinecap="round" />
      <path d={path} stroke="var(--ink)" strokeWidth={1.75} strokeLinecap="round" />
      <rect x={x - 27} y={y - 9} width={24} height={18} rx={4} fill="var(--surface)" />
      <text
        x={x - 15}
        y={y + 0.5}
        fontSize={13}
        fontWeight={650}
        fill="var(--ink)"
        textAnchor="middle"
        dominantBaseline="central"
      >
        {level}
      </text>
    </g>
  )
})

/** Where the numbers stand now. */
export function MapCross({ x, y }: { readonly x: number; readonly y: number }) {
  const path = `M${x - 9} ${y}h18M${x} ${y - 9}v18`
  return (
    <g fill="none">
      <path d={path} stroke="var(--surface)" strokeWidth={7} strokeLinecap="round" />
      <path d={path} stroke="var(--ink)" strokeWidth={3} strokeLinecap="round" />
    </g>
  )
}
