import { memo, useMemo } from 'react'
import { AreaChart, CartesianGrid, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { entryOf } from '@/scenarios/entry-of'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { axisLine, hundredTicks, tick } from './axis-style'
import { Reading } from './reading'
import { Rules } from './rules'
import { unseenSeries } from './unseen-series'
import { WeekBands, type WeekRow } from './week-bands'

export type DeadlineLine = { readonly week: number; readonly announced: boolean; readonly label: string }

const LABEL_GAP = 17
const hundred: [number, number] = [0, 100]
const margin = { top: 22, right: 132, bottom: 0, left: 0 }
const narrowMargin = { ...margin, right: 104 }

type ByWeekChartProps = {
  readonly rows: readonly WeekRow[]
  readonly deadlines: readonly DeadlineLine[]
  readonly ticks: readonly number[]
  readonly tickLabel: (week: number) => string
  readonly endLabels: Readonly<Record<Group, string>>
  readonly width: number
}

/** What has been settled by each week, stacked; the rest is not settled and stays empty. */
export const ByWeekChart = memo(function ByWeekChart(props: ByWeekChartProps) {
  const { rows, deadlines, ticks, tickLabel, endLabels, width } = props
  const last = rows.at(-1)
  const weeks = useWeeks(last?.week ?? 0)
  const isNarrow = width < 480
  const shownTicks = useMemo(() => ticks.filter((_, index) => !isNarrow || index % 2 === 0), [ticks, isNarrow])
  return (
    <AreaChart width={width} height={280} data={weeks} margin={isNarrow ? narrowMargin : margin}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="week"
        type="number"
        domain={[0, last?.week ?? 0]}
        ticks={shownTicks}
        tickFormatter={tickLabel}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis width={34} domain={hundred} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      {unseenSeries}
      <WeekBands rows={rows} />
      <Rules
        rules={deadlines.map(({ week, announced, label }) => ({
          at: week,
          width: announced ? 1.5 : 1.25,
          halo: 5,
          ...(announced ? {} : { dash: '2 3' }),
          ...(label === '' ? {} : { label, anchor: 'start', labelFill: 'var(--ink-2)' }),
        }))}
      />
      <Reading places={rows.map(({ week }) => week)} />
      {last !== undefined && <EndLabels last={last} labels={endLabels} />}
    </AreaChart>
  )
})

const useWeeks = (horizon: number) =>
  useMemo(() => Array.from({ length: horizon + 1 }, (_, week) => ({ week, none: 0 })), [horizon])

/** Names at the right edge of their bands, pushed apart where bands are thin. */
function EndLabels({ last, labels }: { readonly last: WeekRow; readonly labels: Readonly<Record<Group, string>> }) {
  const { stackOrder } = useCase(caseGroups)
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const x = xScale(last.week) ?? 0
  let base = 0
  let above = Number.POSITIVE_INFINITY
  return (
    <g fontSize={13} fill="var(--ink)">
      {stackOrder.map((group) => {
        const middle = yScale(base + entryOf(last, group) / 2) ?? 0
        base += entryOf(last, group)
        const y = Math.min(middle, above - LABEL_GAP)
        above = y
        return (
          <g key={group}>
            <path d={`M${x + 2} ${middle}L${x + 10} ${y}`} stroke="var(--control)" fill="none" />
            <text x={x + 14} y={y} dominantBaseline="central">
              {entryOf(labels, group)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
