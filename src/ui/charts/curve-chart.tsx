import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import type { Look } from '@/scenarios/negotiation'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { fromCase, useCase } from '@/ui/state/case'
import { axisLine, hundredTicks, tick } from './axis-style'
import { Reading } from './reading'
import { Rules } from './rules'

/** Points of 100 at a value of the number; `target` where the ending asked about is no group of its own. */
export type CurveRow = { readonly x: number; readonly [group: Group]: number }

type CurveChartProps = {
  readonly rows: readonly CurveRow[]
  readonly tips: readonly { readonly x: number; readonly share: number }[]
  readonly here: number
  readonly hereLabel: string
  /** The number's range, where the curve goes beyond it. */
  readonly range: { readonly low: number; readonly high: number } | undefined
  readonly ticks: readonly number[]
  readonly tickLabel: (x: number) => string
  readonly isByFactor: boolean
  readonly endLabels: Readonly<Record<Group | 'target', string>>
  readonly emphasised: Group
  readonly width: number
}

const dashes: Readonly<Record<Look, string>> = { solid: '0', hollow: '2 4', dotted: '9 4', hatched: '9 3 2 3' }
const LABEL_GAP = 17

/** The endings as one number moves, all others at their reading. */
export function CurveChart(props: CurveChartProps) {
  const { groupOrder, lookOf, strokeOf } = useCase(caseGroups)
  const { rows, tips, here, hereLabel, range, ticks, tickLabel, isByFactor, emphasised, width } = props
  const isNarrow = width < 480
  const last = rows.at(-1)
  const hasTarget = last?.target !== undefined
  return (
    <LineChart
      width={width}
      height={isNarrow ? 300 : 340}
      data={[...rows]}
      margin={{ top: 24, right: isNarrow ? 112 : 150, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      {range !== undefined && <ReferenceArea x1={range.low} x2={range.high} fill="var(--sunken)" fillOpacity={1} />}
      <XAxis
        dataKey="x"
        type="number"
        scale={isByFactor ? 'log' : 'linear'}
        domain={[rows[0]?.x ?? 0, last?.x ?? 1]}
        ticks={[...ticks]}
        tickFormatter={tickLabel}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis width={34} domain={[0, 100]} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      <Rules rules={[{ at: here, width: 1.5, label: hereLabel }]} />
      {groupOrder.map((group) => (
        <Line
          key={group}
          dataKey={group}
          isAnimationActive={false}
          dot={false}
          activeDot={false}
          stroke={strokeOf(group)}
          strokeWidth={!hasTarget && group === emphasised ? 3.5 : 2}
          strokeDasharray={dashes[lookOf(group)]}
        />
      ))}
      {hasTarget && (
        <Line
          dataKey="target"
          isAnimationActive={false}
          dot={false}
          activeDot={false}
          stroke="var(--ink)"
          strokeWidth={3}
        />
      )}
      {tips.map(({ x, share }) => (
        <ReferenceDot key={x} x={x} y={share} r={6} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2.5} />
      ))}
      <Reading places={rows.map(({ x }) => x)} />
      {last !== undefined && <EndLabels last={last} labels={props.endLabels} />}
    </LineChart>
  )
}

const curveChart = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  const line = ['target', ...groupOrder] as const

  return { line }
})

/** Names at the right ends of the lines, pushed apart where lines end close together. */
function EndLabels({ last, labels }: { readonly last: CurveRow; readonly labels: CurveChartProps['endLabels'] }) {
  const { line } = useCase(curveChart)
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const x = Number(xScale(last.x) ?? 0)
  const ends = line
    .flatMap((name) => {
      const value = last[name]
      return value === undefined ? [] : [{ name, middle: Number(yScale(value) ?? 0) }]
    })
    .toSorted((a, b) => b.middle - a.middle)
  let above = Number.POSITIVE_INFINITY
  return (
    <g fontSize={13} fill="var(--ink)">
      {ends.map(({ name, middle }) => {
        const y = Math.min(middle, above - LABEL_GAP)
        above = y
        return (
          <g key={name}>
            <path d={`M${x + 2} ${middle}L${x + 10} ${y}`} stroke="var(--control)" fill="none" />
            <text x={x + 14} y={y} dominantBaseline="central">
              {labels[name]}
            </text>
          </g>
        )
      })}
    </g>
  )
}
