import { Area, AreaChart, CartesianGrid, ReferenceLine, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { Group } from '@/simulation/types'
import { fillOf, strokeOf } from '@/ui/theme/patterns'
import { axisLine, hundredTicks, tick } from './axis-style'

/** Shares in points of 100 by the end of a week. */
export type WeekRow = { readonly week: number } & Readonly<Record<Group, number>>
export type DeadlineLine = { readonly week: number; readonly announced: boolean; readonly label: string }

const stackOrder = ['sold', 'kept', 'banned', 'unresolved'] as const satisfies readonly Group[]
const LABEL_GAP = 17

type ByWeekChartProps = {
  readonly rows: readonly WeekRow[]
  readonly deadlines: readonly DeadlineLine[]
  readonly ticks: readonly number[]
  readonly tickLabel: (week: number) => string
  readonly endLabels: Readonly<Record<Group, string>>
  readonly width: number
}

/** What has been settled by each week, stacked; the rest is not settled and stays empty. */
export function ByWeekChart({ rows, deadlines, ticks, tickLabel, endLabels, width }: ByWeekChartProps) {
  const last = rows.at(-1)
  const isNarrow = width < 480
  const shownTicks = isNarrow ? ticks.filter((_, index) => index % 2 === 0) : ticks
  return (
    <AreaChart
      width={width}
      height={280}
      data={[...rows]}
      margin={{ top: 22, right: isNarrow ? 104 : 132, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="week"
        type="number"
        domain={[0, last?.week ?? 0]}
        ticks={[...shownTicks]}
        tickFormatter={tickLabel}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis width={34} domain={[0, 100]} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      {stackOrder.map((group) => (
        <Area
          key={group}
          dataKey={group}
          stackId="all"
          type="stepAfter"
          isAnimationActive={false}
          fill={fillOf[group]}
          fillOpacity={1}
          stroke={group === 'unresolved' ? 'none' : group === 'sold' ? 'var(--surface)' : strokeOf[group]}
          strokeWidth={group === 'sold' ? 1.5 : 2}
          dot={false}
          activeDot={false}
        />
      ))}
      {deadlines.map(({ week }) => (
        <ReferenceLine key={`halo ${week}`} x={week} stroke="var(--surface)" strokeWidth={5} />
      ))}
      {deadlines.map(({ week, announced, label }) => (
        <ReferenceLine
          key={week}
          x={week}
          stroke="var(--ink)"
          strokeWidth={announced ? 1.5 : 1.25}
          {...(announced ? {} : { strokeDasharray: '2 3' })}
          label={{ value: label, position: 'insideTopLeft', dy: -22, dx: -4, fill: 'var(--ink-2)', fontSize: 12 }}
        />
      ))}
      {last !== undefined && <EndLabels last={last} labels={endLabels} />}
    </AreaChart>
  )
}

/** Names at the right edge of their bands, pushed apart where bands are thin. */
function EndLabels({ last, labels }: { readonly last: WeekRow; readonly labels: Readonly<Record<Group, string>> }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const x = xScale(last.week) ?? 0
  let base = 0
  let above = Number.POSITIVE_INFINITY
  return (
    <g fontSize={13} fill="var(--ink)">
      {stackOrder.map((group) => {
        const middle = yScale(base + last[group] / 2) ?? 0
        base += last[group]
        const y = Math.min(middle, above - LABEL_GAP)
        above = y
        return (
          <g key={group}>
            <path d={`M${x + 2} ${middle}L${x + 10} ${y}`} stroke="var(--control)" fill="none" />
            <text x={x + 14} y={y} dominantBaseline="central">
              {labels[group]}
            </text>
          </g>
        )
      })}
    </g>
  )
}
