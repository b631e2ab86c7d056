import { memo } from 'react'
import { AreaChart, usePlotArea, useXAxisScale, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { axisLine, tick } from './axis-style'
import { Reading } from './reading'
import { roundTicks } from './round-ticks'
import { type Rule, Rules } from './rules'
import { unseenSeries } from './unseen-series'
import { useSame } from './use-same'

type Bin = { readonly from: number; readonly to: number; readonly count: number }
type Span = { readonly low: number; readonly high: number }

type DotPlotProps = {
  readonly bins: readonly Bin[]
  readonly group: Group
  /** The middle nine in ten. */
  readonly span: Span
  readonly reading: { readonly at: number; readonly label: string }
  readonly mean: { readonly at: number; readonly label: string }
  readonly width: number
}

const HEIGHT = 280
const [SMALLEST, LARGEST] = [3, 14]
/** Over the lines at reading and mean, which must hide no draw. */
const LAYER = 400
/** Over the dots, for the bar of the middle nine in ten. */
const HEADROOM = 14
const margin = { top: 40, right: 52, bottom: 0, left: 52 }
const narrowMargin = { ...margin, right: 36, left: 36 }
const height: [number, number] = [0, 1]

/** Every draw as a mark of its ending, stacked where they fall together; reading, mean and the middle nine in ten over them. */
export const DotPlot = memo(function DotPlot({ bins, group, span, reading, mean, width }: DotPlotProps) {
  const places = bins.map(({ from, to }) => (from + to) / 2)
  const data = useSame(
    places.map((x) => ({ x, none: 0 })),
    places.join(),
  )
  const [from, to] = [
    Math.min(bins[0]?.from ?? 0, reading.at, mean.at),
    Math.max(bins.at(-1)?.to ?? 1, reading.at, mean.at),
  ]
  const rules: readonly Rule[] = [
    { ...reading, width: 2, isBold: true, raised: 14 },
    { ...mean, width: 2, dash: '4 3' },
  ]
  return (
    <AreaChart width={width} height={HEIGHT} data={data} margin={width < 480 ? narrowMargin : margin}>
      <XAxis
        dataKey="x"
        type="number"
        domain={[from, to]}
        ticks={[...roundTicks(from, to, width < 480 ? 4 : 8)]}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis hide domain={height} />
      {unseenSeries}
      <Dots bins={bins} group={group} span={span} />
      <Rules rules={rules} />
      <Reading places={places} />
    </AreaChart>
  )
})

function Dots({ bins, group, span }: Pick<DotPlotProps, 'bins' | 'group' | 'span'>) {
  const scale = useXAxisScale()
  const plot = usePlotArea()
  const [first] = bins
  if (scale === undefined || plot === undefined || first === undefined) return null
  const at = (value: number) => Number(scale(value) ?? 0)
  const most = Math.max(...bins.map(({ count }) => count))
  const size = Math.max(SMALLEST, Math.min(at(first.to) - at(first.from), (plot.height - HEADROOM) / most, LARGEST))
  const base = plot.y + plot.height
  return (
    <ZIndexLayer zIndex={LAYER}>
      {bins.map(({ from, to, count }) =>
        Array.from({ length: count }, (_, k) => (
          <Dot
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the stack.
            key={`${from} ${k}`}
            x={at((from + to) / 2)}
            y={base - size * (k + 0.5)}
            r={size / 2 - 0.75}
            group={group}
          />
        )),
      )}
      <path
        d={`M${at(span.low)} ${plot.y + 3}H${Math.max(at(span.high), at(span.low) + 2)}`}
        stroke="var(--ink-2)"
        strokeWidth={5}
      />
    </ZIndexLayer>
  )
}

type DotProps = { readonly x: number; readonly y: number; readonly r: number; readonly group: Group }

/** The mark of an ending, as everywhere: the shape tells as much as the colour. */
function Dot({ x, y, r, group }: DotProps) {
  const { lookOf, strokeOf } = useCase(caseGroups)
  const color = strokeOf(group)
  switch (lookOf(group)) {
    case 'solid':
      return <circle cx={x} cy={y} r={r} fill={color} />
    case 'hollow':
      return <circle cx={x} cy={y} r={r - 0.5} fill="var(--surface)" stroke={color} strokeWidth={1.25} />
    case 'dotted':
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} rx={1} fill={color} />
    case 'hatched': {
      const d = r * 0.8
      return (
        <path
          d={`M${x - d} ${y - d}l${2 * d} ${2 * d}m0 ${-2 * d}l${-2 * d} ${2 * d}`}
          stroke={color}
          strokeWidth={2}
        />
      )
    }
  }
}
