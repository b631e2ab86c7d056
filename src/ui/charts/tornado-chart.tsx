import { Bar, BarChart, type BarShapeProps, CartesianGrid, useXAxisScale, XAxis, YAxis } from 'recharts'
import { axisLine, tick } from './axis-style'
import { barTop, type RowLayout, RowNames } from './chart-rows'
import { roundTicks } from './round-ticks'
import { Rules } from './rules'

/** Chances in points of 100. */
export type TornadoRow = {
  readonly id: string
  readonly name: string
  readonly now: number
  readonly atLow: number
  readonly atHigh: number
  /** Tested value and result: "1.5 % → 49.1". */
  readonly lowText: string
  readonly highText: string
}

const AXIS = 30

type TornadoChartProps = {
  readonly rows: readonly TornadoRow[]
  readonly now: number
  readonly layout: RowLayout
  readonly width: number
}

/** Each number over its range: hollow towards its low end, filled towards its high end, both from where the chance is now. */
export function TornadoChart({ rows, now, layout, width }: TornadoChartProps) {
  const side = layout.isNarrow ? 96 : 92
  const every = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])
  const [least, most] = [Math.min(now, ...every), Math.max(now, ...every)]
  const room = Math.max((most - least) * 0.02, 0.01)
  const domain: [number, number] = [Math.max(0, least - room), Math.min(100, most + room)]
  const data = rows.map((row) => ({ ...row, low: [row.atLow, row.now], high: [row.now, row.atHigh] }))
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * layout.row + AXIS}
      data={data}
      margin={{ top: 0, right: side, bottom: 0, left: layout.isNarrow ? side : layout.labels + side }}
      barGap={-layout.bar}
      barSize={layout.bar}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        domain={domain}
        ticks={[...roundTicks(domain[0], domain[1], layout.isNarrow ? 4 : 6)]}
        allowDataOverflow
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis type="category" dataKey="id" hide />
      <Bar dataKey="low" isAnimationActive={false} shape={(bar: BarShapeProps) => <End bar={bar} layout={layout} />} />
      <Bar
        dataKey="high"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => <End bar={bar} layout={layout} isFilled />}
      />
      <Rules rules={[{ at: now, width: 1.5 }]} />
      <RowNames layout={layout} names={rows} />
      <EndTexts rows={rows} layout={layout} />
    </BarChart>
  )
}

type EndProps = { readonly bar: BarShapeProps; readonly layout: RowLayout; readonly isFilled?: boolean }

function End({ bar: { x, width, index }, layout, isFilled = false }: EndProps) {
  const [from, to] = [Math.min(x, x + width), Math.max(x, x + width)]
  return (
    <rect
      x={from}
      y={barTop(layout, index)}
      width={Math.max(1, to - from)}
      height={layout.bar}
      fill={isFilled ? 'var(--ink-2)' : 'var(--surface)'}
      fillOpacity={isFilled ? 0.85 : 1}
      stroke="var(--ink-2)"
      strokeWidth={1.5}
    />
  )
}

const GAP = 6

/** Both ends in words beside the bar; where both lie on one side of now, one after the other on that side. */
function EndTexts({ rows, layout }: { readonly rows: readonly TornadoRow[]; readonly layout: RowLayout }) {
  const scale = useXAxisScale()
  if (scale === undefined) return null
  const at = (value: number) => Number(scale(value) ?? 0)
  return (
    <g fontSize={12} fill="var(--ink-2)">
      {rows.map(({ id, now, atLow, atHigh, lowText, highText }, index) => {
        const y = barTop(layout, index) + layout.bar / 2
        const [left, right] = [Math.min(now, atLow, atHigh), Math.max(now, atLow, atHigh)]
        const isLowLeft = atLow <= atHigh
        return (
          <g key={id} dominantBaseline="central">
            <text x={at(left) - GAP} y={y} textAnchor="end">
              {isLowLeft ? lowText : highText}
            </text>
            <text x={at(right) + GAP} y={y}>
              {isLowLeft ? highText : lowText}
            </text>
          </g>
        )
      })}
    </g>
  )
}
