import { useMemo } from 'react'
import { AreaChart, DefaultZIndexes, useXAxisScale, useYAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { entryOf } from '@/scenarios/entry-of'
import { perGroup } from '@/simulation/groups'
import type { TurningPoint } from '@/simulation/step/outcome-line'
import type { WeekShares } from '@/simulation/types'
import { axisLine, tick } from '@/ui/charts/axis-style'
import { Reading } from '@/ui/charts/reading'
import { Rules } from '@/ui/charts/rules'
import { unseenSeries } from '@/ui/charts/unseen-series'
import { WeekBands } from '@/ui/charts/week-bands'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { BandLabels } from './band-labels'
import { lineText } from './line-words'

/** Room for the names of the endings, right of the last week. */
const LABELS = 120
/** Above the lines of the deadlines, which would cross the names. */
const LABEL_LAYER = 700
/** The week reached is drawn this part of the horizon wide, so that even the start shows its chances. */
const NOW_WIDTH = 1 / 52
const hundred: [number, number] = [0, 100]
const heights = [0, 50, 100]
/** What the name of the parting takes above the plot. */
export const PARTING_HEIGHT = 14
const margin = { top: 8, right: LABELS, bottom: 0, left: 0 }
const tallMargin = { ...margin, top: margin.top + PARTING_HEIGHT }

type OutcomeLineChartProps = {
  readonly weeks: readonly WeekShares[]
  readonly turns: readonly TurningPoint[]
  /** Named above the plot, with a line through it. */
  readonly parting: number | undefined
  readonly deadlines: readonly number[]
  readonly horizon: number
  readonly ticks: readonly number[]
  readonly tickLabel: (week: number) => string
  readonly width: number
  readonly height: number
}

/** Stacked chances of the endings after each week played; the future stays empty. */
export function OutcomeLineChart(props: OutcomeLineChartProps) {
  const { weeks, turns, parting, deadlines, horizon, ticks, tickLabel, width, height } = props
  const { firstGroup, stackOrder } = useCase(caseGroups)
  const last = weeks.at(-1)
  const now = horizon * NOW_WIDTH
  const toPoints = (shares: WeekShares, week = shares.week) => ({
    ...perGroup(stackOrder, (group) => entryOf(shares, group) * 100),
    week,
  })
  const rows = [
    ...weeks.map((shares) => toPoints(shares)),
    ...(last === undefined ? [] : [toPoints(last, last.week + now)]),
  ]
  const everyWeek = useMemo(() => Array.from({ length: horizon + 1 }, (_, week) => ({ week, none: 0 })), [horizon])
  return (
    <AreaChart width={width} height={height} data={everyWeek} margin={parting === undefined ? margin : tallMargin}>
      <XAxis
        dataKey="week"
        type="number"
        domain={[0, horizon + now]}
        ticks={ticks}
        tickFormatter={tickLabel}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
        height={22}
      />
      <YAxis width={34} domain={hundred} ticks={heights} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      {unseenSeries}
      <WeekBands rows={rows} />
      <Rules rules={deadlines.map((week) => ({ at: week, width: 1, dash: '2 3', stroke: 'var(--control)' }))} />
      {parting !== undefined && (
        <Rules rules={[{ at: parting, width: 2, halo: 6, label: lineText.parting(parting), anchor: 'start' }]} />
      )}
      {last !== undefined && (
        <ZIndexLayer zIndex={LABEL_LAYER}>
          <BandLabels shares={last} week={last.week + now} />
        </ZIndexLayer>
      )}
      {last !== undefined && <Rules rules={[{ at: last.week + now, width: 1.5 }]} />}
      <Reading places={weeks.map(({ week }) => week)} />
      <Turns
        points={turns.map(({ week }) => ({
          week,
          height: (weeks.find((shares) => shares.week === week)?.[firstGroup] ?? 0) * 100,
        }))}
      />
    </AreaChart>
  )
}

/** A ring on the edge of the lowest band at each turning point. */
function Turns({ points }: { readonly points: readonly { readonly week: number; readonly height: number }[] }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {points.map(({ week, height }) => (
        <circle
          key={week}
          cx={Number(xScale(week))}
          cy={Number(yScale(height))}
          r={5}
          fill="var(--surface)"
          stroke="var(--ink)"
          strokeWidth={2}
        />
      ))}
    </ZIndexLayer>
  )
}
