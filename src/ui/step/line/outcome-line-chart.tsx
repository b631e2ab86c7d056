import { Area, AreaChart, ReferenceDot, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { TurningPoint } from '@/simulation/step/outcome-line'
import type { WeekShares } from '@/simulation/types'
import { axisLine, tick } from '@/ui/charts/axis-style'
import { fillOf, strokeOf } from '@/ui/theme/patterns'
import { BandLabels } from './band-labels'
import { stackOrder } from './stack-order'

/** Room for the names of the endings, right of the last week. */
const LABELS = 96
/** Above the lines of the deadlines, which would cross the names. */
const LABEL_LAYER = 700
/** The week reached is drawn this many weeks wide, so that even the start shows its chances. */
const NOW_WIDTH = 2

type OutcomeLineChartProps = {
  readonly weeks: readonly WeekShares[]
  readonly turns: readonly TurningPoint[]
  readonly deadlines: readonly number[]
  readonly horizon: number
  readonly ticks: readonly number[]
  readonly tickLabel: (week: number) => string
  readonly width: number
  readonly height: number
}

/** Stacked chances of the four endings after each week played; the future stays empty. */
export function OutcomeLineChart(props: OutcomeLineChartProps) {
  const { weeks, turns, deadlines, horizon, ticks, tickLabel, width, height } = props
  const last = weeks.at(-1)
  const inPoints = (shares: WeekShares, week = shares.week) => ({
    week,
    sold: shares.sold * 100,
    kept: shares.kept * 100,
    banned: shares.banned * 100,
    unresolved: shares.unresolved * 100,
  })
  const rows = [
    ...weeks.map((shares) => inPoints(shares)),
    ...(last === undefined ? [] : [inPoints(last, last.week + NOW_WIDTH)]),
  ]
  return (
    <AreaChart width={width} height={height} data={rows} margin={{ top: 8, right: LABELS, bottom: 0, left: 0 }}>
      <XAxis
        dataKey="week"
        type="number"
        domain={[0, horizon + NOW_WIDTH]}
        ticks={[...ticks]}
        tickFormatter={tickLabel}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
        height={22}
      />
      <YAxis width={34} domain={[0, 100]} ticks={[0, 50, 100]} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      {stackOrder.map((group) => (
        <Area
          key={group}
          dataKey={group}
          stackId="all"
          type="stepAfter"
          isAnimationActive={false}
          fill={fillOf[group]}
          fillOpacity={1}
          stroke={group === 'unresolved' ? 'none' : group === 'sold' ? 'var(--surface)' : strokeOf[group]}
          strokeWidth={1.5}
          dot={false}
          activeDot={false}
        />
      ))}
      {deadlines.map((week) => (
        <ReferenceLine key={week} x={week} stroke="var(--control)" strokeDasharray="2 3" />
      ))}
      {last !== undefined && (
        <ZIndexLayer zIndex={LABEL_LAYER}>
          <BandLabels shares={last} week={last.week + NOW_WIDTH} />
        </ZIndexLayer>
      )}
      {last !== undefined && <ReferenceLine x={last.week + NOW_WIDTH} stroke="var(--ink)" strokeWidth={1.5} />}
      {turns.map(({ week }) => {
        const sold = (weeks.find((shares) => shares.week === week)?.sold ?? 0) * 100
        return (
          <ReferenceDot key={week} x={week} y={sold} r={5} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
        )
      })}
    </AreaChart>
  )
}
