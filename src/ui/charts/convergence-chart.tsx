import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts'
import { grouped } from '@/ui/shared/format'
import { axisLine, tick } from './axis-style'
import { Reading } from './reading'
import { roundTicks } from './round-ticks'

/** Shares of 1 after n futures. */
export type ConvergenceRow = {
  readonly n: number
  readonly estimate: number
  readonly low: number
  readonly high: number
}

type ConvergenceChartProps = {
  readonly rows: readonly ConvergenceRow[]
  readonly exact: number
  readonly exactLabel: string
  readonly width: number
}

const tenfold = (n: number): string => (n >= 1_000_000 ? `${grouped(n / 1_000_000)} m` : grouped(n))

/** Round ticks from 0 to the first one that nothing overtops. */
function heightsFor(top: number): readonly number[] {
  const [first = 0, second = 100] = roundTicks(0, top, 5)
  const step = second - first
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => Number((index * step).toFixed(9)))
}

/** The running estimate inside its interval, on a scale of ten times as many futures a step, with the exact chance. */
export function ConvergenceChart({ rows, exact, exactLabel, width }: ConvergenceChartProps) {
  const [from, to] = [rows[0]?.n ?? 1, rows.at(-1)?.n ?? 10]
  const ticks = Array.from({ length: 8 }, (_, power) => 10 ** power).filter(
    (n, power) => n >= from && n <= to && (width >= 480 || power % 2 === 1),
  )
  const top = Math.max(exact, ...rows.map(({ high }) => high)) * 100
  const heights = heightsFor(top)
  const data = rows.map(({ n, estimate, low, high }) => ({
    n,
    estimate: estimate * 100,
    interval: [low * 100, high * 100] as const,
  }))
  return (
    <ComposedChart width={width} height={300} data={data} margin={{ top: 12, right: 84, bottom: 0, left: 0 }}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="n"
        type="number"
        scale="log"
        domain={[from, to]}
        ticks={ticks}
        tickFormatter={tenfold}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis
        width={34}
        domain={[0, heights.at(-1) ?? 100]}
        ticks={[...heights]}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
      />
      <Area
        dataKey="interval"
        isAnimationActive={false}
        type="linear"
        fill="var(--control)"
        fillOpacity={0.32}
        stroke="var(--control)"
        strokeWidth={1}
        dot={false}
        activeDot={false}
      />
      <ReferenceLine
        y={exact * 100}
        stroke="var(--ink)"
        strokeWidth={1.5}
        strokeDasharray="6 4"
        label={{ value: exactLabel, position: 'right', fill: 'var(--ink)', fontSize: 12 }}
      />
      <Line
        dataKey="estimate"
        isAnimationActive={false}
        type="linear"
        stroke="var(--ink)"
        strokeWidth={2}
        dot={false}
        activeDot={false}
      />
      <Reading places={rows.map(({ n }) => n)} />
    </ComposedChart>
  )
}
