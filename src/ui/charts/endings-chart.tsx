import { memo } from 'react'
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import { axisLine, hundredTicks, tick } from './axis-style'
import { EndingBars } from './ending-bars'
import { type EndingRow, EndingWhiskers, type WhiskerKind } from './ending-whiskers'
import { unseenSeries } from './unseen-series'
import { useSame } from './use-same'

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
