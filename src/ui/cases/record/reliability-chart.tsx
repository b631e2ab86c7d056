import {
  CartesianGrid,
  ErrorBar,
  Label,
  ReferenceLine,
  Scatter,
  ScatterChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { axisLine, hundredTicks, tick } from '@/ui/charts/axis-style'
import type { ReliabilityRow } from './record-rows'
import { recordText } from './record-words'

const WIDEST = 520

/** Mean chance given against the share that came about, with Wilson intervals, and the diagonal of agreement. */
export function ReliabilityChart({
  rows,
  width,
}: {
  readonly rows: readonly ReliabilityRow[]
  readonly width: number
}) {
  return (
    <ScatterChart width={Math.min(width, WIDEST)} height={320} margin={{ top: 20, right: 24, bottom: 24, left: 8 }}>
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        dataKey="forecast"
        type="number"
        domain={[0, 100]}
        ticks={hundredTicks}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
      >
        <Label value={recordText.reliabilityX} position="bottom" offset={6} fill="var(--ink-2)" fontSize={12} />
      </XAxis>
      <YAxis
        dataKey="share"
        type="number"
        domain={[0, 100]}
        ticks={hundredTicks}
        width={48}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
      >
        <Label
          value={recordText.reliabilityY}
          angle={-90}
          position="insideLeft"
          style={{ textAnchor: 'middle' }}
          fill="var(--ink-2)"
          fontSize={12}
        />
      </YAxis>
      <ReferenceLine
        segment={[
          { x: 0, y: 0 },
          { x: 100, y: 100 },
        ]}
        stroke="var(--control)"
        strokeDasharray="4 4"
      />
      <Scatter data={[...rows]} isAnimationActive={false} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2}>
        <ErrorBar
          dataKey="reach"
          direction="y"
          width={8}
          stroke="var(--ink-2)"
          strokeWidth={2}
          isAnimationActive={false}
        />
      </Scatter>
      <Counts rows={rows} />
    </ScatterChart>
  )
}

/** How many questions each dot stands for, at the free end of its whisker. */
function Counts({ rows }: { readonly rows: readonly ReliabilityRow[] }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  return (
    <g fontSize={12} fill="var(--ink)">
      {rows.map(({ forecast, share, reach, words }) => {
        const isHigh = share > 50
        const end = (isHigh ? yScale(share - reach[0]) : yScale(share + reach[1])) ?? 0
        return (
          <text key={forecast} x={xScale(forecast) ?? 0} y={end + (isHigh ? 16 : -8)} textAnchor="middle">
            {words}
          </text>
        )
      })}
    </g>
  )
}
