import type { BarShapeProps } from 'recharts'
import { fillOf, strokeOf } from '@/ui/theme/patterns'
import type { EndingRow } from './ending-whiskers'

/** The pattern of the ending with its outline; not settled stays hollow. */
export function EndingBar({ x, y, width, height, payload }: BarShapeProps) {
  const { group, exact } = payload as EndingRow
  if (exact === 0) return null
  return (
    <rect
      x={x}
      y={y}
      width={Math.max(1.5, width)}
      height={height}
      fill={fillOf[group]}
      stroke={strokeOf[group]}
      strokeWidth={1.5}
    />
  )
}
