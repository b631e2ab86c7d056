import {
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  Scatter,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { Group } from '@/simulation/types'
import { axisLine, hundredTicks, tick } from '@/ui/charts/axis-style'
import { Reading } from '@/ui/charts/reading'
import { Rules } from '@/ui/charts/rules'
import { caseGroups } from '@/ui/shared/case-groups'
import { axisMonth } from '@/ui/shared/dates'
import { useCase } from '@/ui/state/case'
import { usePast } from '../past/real-history'
import type { HeadlineLine, PastRow, PricePoint } from './chart-rows'

const TICK_WEEKS = 13
const NARROW = 560
const AXIS = 34
const RIGHT = 16

type PastChartProps = {
  readonly rows: readonly PastRow[]
  readonly prices: readonly PricePoint[]
  readonly lines: readonly HeadlineLine[]
  readonly group: Group
  /** The weeks the axis covers, whether or not there are rows for all of them. */
  readonly weeks: number
  readonly cursor: { readonly week: number; readonly label: string } | undefined
  readonly width: number
  readonly onWeek?: (week: number) => void
}

/** One ending's exact chance as a step line, prices as points, headlines as numbered lines, and one cursor. */
export function PastChart({ rows, prices, lines, group, weeks, cursor, width, onWeek }: PastChartProps) {
  const { startDate } = usePast().pastCase
  const { strokeOf } = useCase(caseGroups)
  const ticks = Array.from({ length: Math.floor(weeks / TICK_WEEKS) + 1 }, (_, at) => at * TICK_WEEKS)
  const isNarrow = width < NARROW
  return (
    <ComposedChart
      width={width}
      height={300}
      data={[...rows]}
      margin={{ top: isNarrow ? 22 : 38, right: RIGHT, bottom: 0, left: 0 }}
      onClick={(_, { currentTarget, clientX }) =>
        onWeek?.(
          Math.round(((clientX - currentTarget.getBoundingClientRect().left - AXIS) / (width - AXIS - RIGHT)) * weeks),
        )
      }
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="week"
        type="number"
        domain={[0, weeks]}
        ticks={isNarrow ? ticks.filter((_, at) => at % 2 === 0) : ticks}
        tickFormatter={(week: number) => axisMonth(startDate, week)}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis width={AXIS} domain={[0, 100]} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      <Rules
        rules={lines.map(({ week, label }, at) => ({
          at: week,
          width: 1,
          stroke: 'var(--control)',
          ...(isNarrow ? {} : { label, raised: at % 2 === 1 ? 14 : 0, labelFill: 'var(--ink-2)' }),
        }))}
      />
      {cursor !== undefined && <Rules rules={[{ at: cursor.week, width: 2.5, halo: 7 }]} />}
      {cursor !== undefined && <CursorLabel {...cursor} isLeft={cursor.week > weeks * 0.85} />}
      <Line
        dataKey="chance"
        type="stepAfter"
        isAnimationActive={false}
        stroke="var(--surface)"
        strokeWidth={7}
        dot={false}
        activeDot={false}
        tooltipType="none"
      />
      <Line
        dataKey="chance"
        type="stepAfter"
        isAnimationActive={false}
        stroke={strokeOf(group)}
        strokeWidth={3}
        dot={false}
        activeDot={false}
      />
      <Scatter
        data={[...prices]}
        dataKey="price"
        isAnimationActive={false}
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth={2}
      />
      <Reading places={rows.map(({ week }) => week)} />
    </ComposedChart>
  )
}

type CursorLabelProps = { readonly week: number; readonly label: string; readonly isLeft: boolean }

/** The chance in words at the top of the cursor, inside the plot. */
function CursorLabel({ week, label, isLeft }: CursorLabelProps) {
  const scale = useXAxisScale()
  const plot = usePlotArea()
  if (scale === undefined || plot === undefined) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <text
        x={Number(scale(week)) + (isLeft ? -6 : 6)}
        y={plot.y + 14}
        textAnchor={isLeft ? 'end' : 'start'}
        fill="var(--ink)"
        fontSize={13}
        fontWeight={650}
        stroke="var(--surface)"
        strokeWidth={5}
        paintOrder="stroke"
      >
        {label}
      </text>
    </ZIndexLayer>
  )
}
