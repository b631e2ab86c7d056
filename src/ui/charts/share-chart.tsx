import { Bar, BarChart, type BarShapeProps, CartesianGrid, useXAxisScale, XAxis, YAxis } from 'recharts'
import { axisLine, tick } from './axis-style'
import { barTop, type RowLayout, RowNames } from './chart-rows'
import { roundTicks } from './round-ticks'

/** A hollow bar with its interval, a filled one inside it where there are two, and both in words at the end of the row. */
export type ShareRow = {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly inner?: number
  readonly low?: number
  readonly high?: number
  readonly text: string
}

const AXIS = 30

type ShareChartProps = {
  readonly rows: readonly ShareRow[]
  readonly layout: RowLayout
  readonly width: number
  readonly unit: string
}

/** Bars from zero, to either side. */
export function ShareChart({ rows, layout, width, unit }: ShareChartProps) {
  const side = layout.isNarrow ? 84 : 100
  const every = rows.flatMap(({ value, inner = 0, low = 0, high = 0 }) => [value, inner, low, high])
  const domain: [number, number] = [Math.min(0, ...every), Math.max(0.001, ...every)]
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * layout.row + AXIS}
      data={[...rows]}
      margin={{ top: 0, right: side, bottom: 0, left: layout.isNarrow ? 4 : layout.labels + 8 }}
      barSize={layout.bar}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        domain={domain}
        ticks={[...roundTicks(domain[0], domain[1], layout.isNarrow ? 4 : 6)]}
        allowDataOverflow
        tickFormatter={(value: number) => `${value}${unit}`}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis type="category" dataKey="id" hide />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => (
          <Hollow bar={bar} layout={layout} isFilled={rows[bar.index]?.inner === undefined} />
        )}
      />
      <Inside rows={rows} layout={layout} />
      <RowNames layout={layout} names={rows} />
      <g fontSize={12} fill="var(--ink-2)">
        {rows.map(({ id, text }, index) => (
          <text key={id} x={width - side + 8} y={barTop(layout, index) + layout.bar / 2} dominantBaseline="central">
            {text}
          </text>
        ))}
      </g>
    </BarChart>
  )
}

type HollowProps = { readonly bar: BarShapeProps; readonly layout: RowLayout; readonly isFilled: boolean }

function Hollow({ bar: { x, width, index }, layout, isFilled }: HollowProps) {
  return (
    <rect
      x={Math.min(x, x + width)}
      y={barTop(layout, index)}
      width={Math.max(1, Math.abs(width))}
      height={layout.bar}
      fill={isFilled ? 'var(--ink-2)' : 'var(--surface)'}
      fillOpacity={isFilled ? 0.85 : 1}
      stroke="var(--ink-2)"
      strokeWidth={1.5}
    />
  )
}

/** The inner bar, and the interval over both with a halo. */
function Inside({ rows, layout }: { readonly rows: readonly ShareRow[]; readonly layout: RowLayout }) {
  const scale = useXAxisScale()
  if (scale === undefined) return null
  const at = (value: number) => Number(scale(value) ?? 0)
  return rows.map(({ id, inner, low, high }, index) => {
    const y = barTop(layout, index)
    const middle = y + layout.bar / 2
    const whisker = low === undefined || high === undefined ? undefined : `M${at(low)} ${middle}H${at(high)}`
    const caps =
      low === undefined || high === undefined ? '' : `M${at(low)} ${middle - 4}v8M${at(high)} ${middle - 4}v8`
    return (
      <g key={id}>
        {inner !== undefined && (
          <rect
            x={Math.min(at(0), at(inner))}
            y={y + 3.5}
            width={Math.abs(at(inner) - at(0))}
            height={layout.bar - 7}
            fill="var(--ink-2)"
            fillOpacity={0.85}
          />
        )}
        {whisker !== undefined && (
          <>
            <path d={`${whisker}${caps}`} stroke="var(--surface)" strokeWidth={6} />
            <path d={`${whisker}${caps}`} stroke="var(--ink)" strokeWidth={2} />
          </>
        )}
      </g>
    )
  })
}
