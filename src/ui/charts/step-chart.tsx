import { memo } from 'react'
import { AreaChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { axisLine, tick } from './axis-style'
import { Reading } from './reading'
import { roundTicksOver } from './round-ticks'
import { stepArea } from './step-path'
import { unseenSeries } from './unseen-series'
import { useSame } from './use-same'

/** `bin` is the left edge; `count` is futures of 100 in it. */
type BinRow = { readonly bin: number; readonly count: number }

const margin = { top: 12, right: 24, bottom: 0, left: 0 }

type StepChartProps = {
  readonly rows: readonly BinRow[]
  readonly ticks: readonly number[]
  readonly tickLabel: (bin: number) => string
  readonly width: number
  readonly height?: number
}

/** A histogram as one step area, never as bars. */
export const StepChart = memo(function StepChart(props: StepChartProps) {
  const { rows, tickLabel, width, height = 200 } = props
  const bins = useSame(
    rows.map(({ bin }) => ({ bin, none: 0 })),
    rows.map(({ bin }) => bin).join(),
  )
  const ticks = useSame(props.ticks, props.ticks.join())
  const roundHeights = roundTicksOver(Math.max(...rows.map(({ count }) => count)), 6)
  const heights = useSame(roundHeights, roundHeights.join())
  return (
    <AreaChart width={width} height={height} data={bins} margin={margin}>
      <XAxis
        dataKey="bin"
        type="number"
        domain={[rows[0]?.bin ?? 0, rows.at(-1)?.bin ?? 1]}
        ticks={ticks}
        tickFormatter={tickLabel}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis
        width={34}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        ticks={heights}
        domain={[0, heights.at(-1) ?? 1]}
      />
      {unseenSeries}
      <Steps rows={rows} />
      <Reading places={rows.map(({ bin }) => bin)} />
    </AreaChart>
  )
})

function Steps({ rows }: { readonly rows: readonly BinRow[] }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const at = (height: (row: BinRow) => number) =>
    rows.map((row) => ({ x: Number(xScale(row.bin)), y: Number(yScale(height(row))) }))
  return (
    <path
      d={stepArea(
        at(({ count }) => count),
        at(() => 0),
      )}
      fill="var(--control)"
      stroke="var(--ink-2)"
    />
  )
}
