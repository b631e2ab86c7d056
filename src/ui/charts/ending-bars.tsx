import { useXAxisScale, useYAxisScale } from 'recharts'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import type { EndingRow } from './ending-whiskers'

const HEIGHT = 24
const GAP = 10
const RIGHT = 100

/** The pattern of each ending with its outline, and its value in words at the right edge; not settled stays hollow. */
export function EndingBars({ rows }: { readonly rows: readonly EndingRow[] }) {
  const { fillOf, strokeOf } = useCase(caseGroups)
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const at = (share: number) => Number(xScale(share) ?? 0)
  return rows.map(({ id, group, label, exact, value }) => {
    const y = Number(yScale(label, { position: 'middle' }) ?? 0)
    return (
      <g key={id}>
        {exact > 0 && (
          <rect
            x={at(0)}
            y={y - HEIGHT / 2}
            width={Math.max(1.5, at(exact) - at(0))}
            height={HEIGHT}
            fill={fillOf(group)}
            stroke={strokeOf(group)}
            strokeWidth={1.5}
          />
        )}
        <text x={at(RIGHT) + GAP} y={y} dominantBaseline="central" fill="var(--ink)" fontSize={13}>
          {value}
        </text>
      </g>
    )
  })
}
