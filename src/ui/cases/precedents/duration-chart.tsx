import { Area, CartesianGrid, ComposedChart, Line, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { axisLine, hundredTicks, tick } from '@/ui/charts/axis-style'
import { roundTicks } from '@/ui/charts/round-ticks'

const GAP = 16

/** What has ended by the end of a week, in 1: by a law or the model, and of what was seen, with its interval. */
export type DurationWeek = {
  readonly week: number
  readonly law: number
  readonly seen: number
  readonly low: number
  readonly high: number
}

type Names = Readonly<Record<'law' | 'seen', string>>

type DurationChartProps = { readonly byWeek: readonly DurationWeek[]; readonly names: Names; readonly width: number }

type Row = Pick<DurationWeek, 'week' | 'law' | 'seen'> & { readonly band: readonly [number, number] }

/** Ended by week: a law's curve, the steps of what was seen, and their interval as a band. */
export function DurationChart({ byWeek, names, width }: DurationChartProps) {
  const rows: Row[] = byWeek.map(({ week, law, seen, low, high }) => ({
    week,
    law: 100 * law,
    seen: 100 * seen,
    band: [100 * low, 100 * high],
  }))
  const last = rows.at(-1)
  return (
    <ComposedChart width={width} height={300} data={rows} margin={{ top: 12, right: 92, bottom: 0, left: 0 }}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="week"
        type="number"
        domain={[0, last?.week ?? 0]}
        ticks={[...roundTicks(0, last?.week ?? 0, 6)]}
        tickFormatter={(week: number) => (week === 0 ? 'week 0' : String(week))}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis width={34} domain={[0, 100]} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      <Area
        dataKey="band"
        type="stepAfter"
        isAnimationActive={false}
        fill="var(--sunken)"
        fillOpacity={1}
        stroke="var(--control)"
        strokeWidth={1}
        activeDot={false}
        dot={false}
      />
      <Line
        dataKey="seen"
        type="stepAfter"
        isAnimationActive={false}
        stroke="var(--ink-2)"
        strokeWidth={2}
        strokeDasharray="6 3"
        dot={false}
        activeDot={false}
      />
      <Line
        dataKey="law"
        type="linear"
        isAnimationActive={false}
        stroke="var(--ink)"
        strokeWidth={3}
        dot={false}
        activeDot={false}
      />
      {last !== undefined && <EndLabels last={last} names={names} />}
    </ComposedChart>
  )
}

/** Names at the right ends of the two lines, pushed apart where they meet. */
function EndLabels({ last, names }: { readonly last: Row; readonly names: Names }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const x = (xScale(last.week) ?? 0) + 6
  const [law, seen] = [yScale(last.law) ?? 0, yScale(last.seen) ?? 0]
  const isAbove = seen < law
  const apart = Math.max(0, GAP - Math.abs(law - seen)) / 2
  return (
    <g fontSize={13} fill="var(--ink)">
      <text x={x} y={law + 4 + (isAbove ? apart : -apart)} fontWeight={650}>
        {names.law}
      </text>
      <text x={x} y={seen + 4 + (isAbove ? -apart : apart)}>
        {names.seen}
      </text>
    </g>
  )
}
