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
        shape={({ index }: BarShapeProps) => {
          const row = rows[index]
          return row === undefined ? <g /> : <Share row={row} top={barTop(layout, index)} high={layout.bar} />
        }}
      />
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

type ShareProps = { readonly row: ShareRow; readonly top: number; readonly high: number }

/** The bar, the inner bar, and the interval over both with a halo. */
function Share({ row: { value, inner, low, high: most }, top, high }: ShareProps) {
  const scale = useXAxisScale()
  if (scale === undefined) return null
  const at = (share: number) => Number(scale(share) ?? 0)
  const middle = top + high / 2
  const band = (share: number) => ({ x: Math.min(at(0), at(share)), width: Math.max(1, Math.abs(at(share) - at(0))) })
  const whisker =
    low === undefined || most === undefined
      ? undefined
      : `M${at(low)} ${middle}H${at(most)}M${at(low)} ${middle - 4}v8M${at(most)} ${middle - 4}v8`
  return (
    <g>
      <rect
        {...band(value)}
        y={top}
        height={high}
        fill={inner === undefined ? 'var(--ink-2)' : 'var(--surface)'}
        fillOpacity={inner === undefined ? 0.85 : 1}
        stroke="var(--ink-2)"
        strokeWidth={1.5}
      />
      {inner !== undefined && <rect {...band(inner)} y={top + 4} height={high - 8} fill="var(--control)" />}
      {whisker !== undefined && (
        <>
          <path d={whisker} stroke="var(--surface)" strokeWidth={6} fill="none" />
          <path d={whisker} stroke="var(--ink)" strokeWidth={2} fill="none" />
        </>
      )}
    </g>
  )
}
