import { Area, AreaChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { axisLine, tick } from './axis-style'
import { roundTicks } from './round-ticks'

/** `bin` is the left edge; `count` is futures of 100 in it. */
export type BinRow = { readonly bin: number; readonly count: number }
export type StepMark = { readonly at: number; readonly label: string; readonly isMain: boolean }

type StepChartProps = {
  readonly rows: readonly BinRow[]
  readonly ticks: readonly number[]
  readonly tickLabel: (bin: number) => string
  readonly marks: readonly StepMark[]
  readonly width: number
  readonly height?: number
}

/** A histogram as one step area, never as bars, with the 5 %, median and 95 % lines that lie inside. */
export function StepChart({ rows, ticks, tickLabel, marks, width, height = 200 }: StepChartProps) {
  const top = Math.max(...rows.map(({ count }) => count))
  const heights = roundTicks(0, top, 4)
  const [first, last] = [rows[0]?.bin ?? 0, rows.at(-1)?.bin ?? 1]
  return (
    <AreaChart width={width} height={height} data={[...rows]} margin={{ top: 36, right: 24, bottom: 0, left: 0 }}>
      <XAxis
        dataKey="bin"
        type="number"
        domain={[first, last]}
        ticks={[...ticks]}
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
        ticks={[...heights]}
        domain={[0, Math.max(top, heights.at(-1) ?? 0)]}
      />
      <Area
        dataKey="count"
        type="stepAfter"
        isAnimationActive={false}
        fill="var(--control)"
        fillOpacity={1}
        stroke="var(--ink-2)"
        strokeWidth={1}
        dot={false}
        activeDot={false}
      />
      {marks.map(({ at, label }) => (
        <ReferenceLine key={`halo ${label}`} x={at} stroke="var(--surface)" strokeWidth={6} />
      ))}
      {marks.map(({ at, label, isMain }, index) => (
        <ReferenceLine
          key={label}
          x={at}
          stroke="var(--ink)"
          strokeWidth={isMain ? 2 : 1.25}
          {...(isMain ? {} : { strokeDasharray: '3 3' })}
          label={{
            value: label,
            position: 'top',
            dy: index % 2 === 1 ? -14 : 0,
            fill: 'var(--ink)',
            fontSize: 12,
            fontWeight: isMain ? 650 : 400,
          }}
        />
      ))}
    </AreaChart>
  )
}
