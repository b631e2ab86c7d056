import { useXAxisScale, useYAxisScale } from 'recharts'
import { entryOf } from '@/scenarios/entry-of'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { stepArea, stepLine } from './step-path'

/** Shares in points of 100 by the end of a week. */
export type WeekRow = { readonly week: number; readonly [group: Group]: number }

/** The endings stacked, each share holding from its week to the next; what is not settled stays empty. */
export function WeekBands({ rows }: { readonly rows: readonly WeekRow[] }) {
  const { stackOrder, lookOf, fillOf, strokeOf } = useCase(caseGroups)
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const at = (heights: readonly number[]) =>
    rows.map(({ week }, index) => ({ x: Number(xScale(week)), y: Number(yScale(heights[index])) }))
  let below = rows.map(() => 0)
  const bands = stackOrder.map((group) => {
    const above = rows.map((row, index) => (below[index] ?? 0) + entryOf(row, group))
    const [upper, lower] = [at(above), at(below)]
    below = above
    return { group, area: stepArea(upper, lower), line: stepLine(upper) }
  })
  return bands.map(({ group, area, line }) => (
    <g key={group}>
      <path d={area} fill={fillOf(group)} />
      {lookOf(group) !== 'hollow' && (
        <path
          d={line}
          fill="none"
          stroke={lookOf(group) === 'solid' ? 'var(--surface)' : strokeOf(group)}
          strokeWidth={lookOf(group) === 'solid' ? 1.5 : 2}
        />
      )}
    </g>
  ))
}
