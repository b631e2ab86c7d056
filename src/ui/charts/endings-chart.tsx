import { memo } from 'react'
import { CartesianGrid, ComposedChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { axisLine, hundredTicks, tick } from './axis-style'
import { type EndingRow, EndingWhiskers, type WhiskerKind } from './ending-whiskers'
import { unseenSeries } from './unseen-series'
import { useSame } from './use-same'

const HEIGHT = 24
const GAP = 10
const RIGHT = 100

/** The pattern of each ending with its outline, and its value in words at the right edge; not settled stays hollow. */
function EndingBars({ rows }: { readonly rows: readonly EndingRow[] }) {
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

const ROW = 48
const AXIS = 30
const VALUES = 72
const hundred: [number, number] = [0, 100]
const margin = { top: 0, right: VALUES, bottom: 0, left: 0 }
const label = { ...tick, fill: 'var(--ink)', fontSize: 13 }

type EndingsChartProps = { readonly rows: readonly EndingRow[]; readonly whisker: WhiskerKind; readonly width: number }

/** Bars are exact; on them the drawn share as a dot, one whisker, and the baseline as a dashed tick. */
export const EndingsChart = memo(function EndingsChart({ rows, whisker, width }: EndingsChartProps) {
  const labels = useSame(
    rows.map((row) => ({ label: row.label, none: 0 })),
    rows.map((row) => row.label).join('\n'),
  )
  return (
    <ComposedChart
      layout="vertical"
      width={width}
      height={rows.length * ROW + AXIS}
      data={labels}
      accessibilityLayer={false}
      margin={margin}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis type="number" domain={hundred} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      <YAxis
        type="category"
        dataKey="label"
        scale="band"
        width={width < 480 ? 104 : 136}
        tick={label}
        axisLine={axisLine}
        tickLine={false}
        interval={0}
      />
      {unseenSeries}
      <EndingBars rows={rows} />
      <EndingWhiskers rows={rows} whisker={whisker} />
    </ComposedChart>
  )
})
