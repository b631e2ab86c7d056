import { Area, CartesianGrid, ComposedChart, Line, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { SettledWeek } from '@/simulation/history/precedent-comparison'
import { axisLine, hundredTicks, tick } from '@/ui/charts/axis-style'
import { roundTicks } from '@/ui/charts/round-ticks'
import { precedentsText } from './precedents-words'

const GAP = 16

type Row = {
  readonly week: number
  readonly model: number
  readonly precedents: number
  readonly band: readonly [number, number]
}

/** Settled by week: the model's curve, the precedents' steps and their interval as a band. */
export function DurationChart({ byWeek, width }: { readonly byWeek: readonly SettledWeek[]; readonly width: number }) {
  const rows: Row[] = byWeek.map(({ week, model, precedents, low, high }) => ({
    week,
    model: 100 * model,
    precedents: 100 * precedents,
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
        dataKey="precedents"
        type="stepAfter"
        isAnimationActive={false}
        stroke="var(--ink-2)"
        strokeWidth={2}
        strokeDasharray="6 3"
        dot={false}
        activeDot={false}
      />
      <Line
        dataKey="model"
        type="stepAfter"
        isAnimationActive={false}
        stroke="var(--ink)"
        strokeWidth={3}
        dot={false}
        activeDot={false}
      />
      {last !== undefined && <EndLabels last={last} />}
    </ComposedChart>
  )
}

/** Names at the right ends of the two lines, pushed apart where they meet. */
function EndLabels({ last }: { readonly last: Row }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const x = (xScale(last.week) ?? 0) + 6
  const [model, precedents] = [yScale(last.model) ?? 0, yScale(last.precedents) ?? 0]
  const isAbove = precedents < model
  const apart = Math.max(0, GAP - Math.abs(model - precedents)) / 2
  return (
    <g fontSize={13} fill="var(--ink)">
      <text x={x} y={model + 4 + (isAbove ? apart : -apart)} fontWeight={650}>
        {precedentsText.model}
      </text>
      <text x={x} y={precedents + 4 + (isAbove ? -apart : apart)}>
        {precedentsText.precedents}
      </text>
    </g>
  )
}
