import { Bar, CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import { strokeOf } from '@/ui/theme/patterns'
import { axisLine, hundredTicks, tick } from './axis-style'
import { EndingBar } from './ending-bar'
import { type EndingRow, EndingWhiskers, type WhiskerKind } from './ending-whiskers'

const ROW = 48
const AXIS = 30

type EndingsChartProps = { readonly rows: readonly EndingRow[]; readonly whisker: WhiskerKind; readonly width: number }

/** Bars are exact; on them the drawn share as a dot, one whisker, and the baseline as a dashed tick. */
export function EndingsChart({ rows, whisker, width }: EndingsChartProps) {
  const isNarrow = width < 480
  const labelWidth = isNarrow ? 104 : 136
  return (
    <ComposedChart
      layout="vertical"
      width={width}
      height={rows.length * ROW + AXIS}
      data={[...rows]}
      margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
      barCategoryGap={12}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis type="number" domain={[0, 100]} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      <YAxis
        yAxisId="label"
        type="category"
        dataKey="label"
        width={labelWidth}
        tick={{ ...tick, fill: 'var(--ink)', fontSize: 13 }}
        axisLine={axisLine}
        tickLine={false}
        interval={0}
      />
      <YAxis
        yAxisId="value"
        orientation="right"
        type="category"
        dataKey="id"
        width={64}
        tickFormatter={(id: string) => rows.find((row) => row.id === id)?.value ?? ''}
        tick={{ ...tick, fill: 'var(--ink)', fontSize: 13 }}
        axisLine={false}
        tickLine={false}
        interval={0}
      />
      <Bar yAxisId="label" dataKey="exact" isAnimationActive={false} shape={EndingBar} stroke={strokeOf.sold} />
      <EndingWhiskers rows={rows} whisker={whisker} />
    </ComposedChart>
  )
}
