import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { Group } from '@/simulation/types'

export type WhiskerKind = 'inputs' | 'sampling'

/** Shares in points of 100; what is not known yet is undefined. */
export type EndingRow = {
  readonly id: string
  readonly group: Group
  readonly label: string
  readonly value: string
  readonly exact: number
  readonly drawn: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  readonly baseline: number | undefined
  readonly rangeLow: number | undefined
  readonly rangeMean: number | undefined
  readonly rangeHigh: number | undefined
}

/** What lies on the bars. Everything is drawn twice, first wider in `surface`, so that it stands out from any fill. */
export function EndingWhiskers({
  rows,
  whisker,
}: {
  readonly rows: readonly EndingRow[]
  readonly whisker: WhiskerKind
}) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const at = (value: number) => xScale(value) ?? 0
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {rows.map((row) => {
        const y = yScale(row.label, { position: 'middle' }) ?? 0
        const [low, high] = whisker === 'inputs' ? [row.rangeLow, row.rangeHigh] : [row.low, row.high]
        return (
          <g key={row.id} transform={`translate(0 ${y})`}>
            {row.baseline !== undefined && <BaselineTick x={at(row.baseline)} />}
            {low !== undefined && high !== undefined && <Whisker from={at(low)} to={at(high)} kind={whisker} />}
            {whisker === 'inputs' && row.rangeMean !== undefined && <MeanTick x={at(row.rangeMean)} />}
            {row.drawn !== undefined && <DrawnDot x={at(row.drawn)} />}
          </g>
        )
      })}
    </ZIndexLayer>
  )
}

const BaselineTick = ({ x }: { readonly x: number }) => (
  <>
    <line x1={x} x2={x} y1={-18} y2={18} stroke="var(--surface)" strokeWidth={6} />
    <line x1={x} x2={x} y1={-18} y2={18} stroke="var(--ink)" strokeWidth={2} strokeDasharray="3 2" />
  </>
)

/** A whisker shorter than the dot on it would only nibble at the bar; its size stands in words below. */
const MIN_WHISKER = 12

function Whisker({ from, to, kind }: { readonly from: number; readonly to: number; readonly kind: WhiskerKind }) {
  if (kind === 'sampling' && to - from < MIN_WHISKER) return null
  const path = kind === 'inputs' ? `M${from} 0H${to}` : `M${from} -6V6M${to} -6V6M${from} 0H${to}`
  const width = kind === 'inputs' ? 5 : 2
  return (
    <>
      <path d={path} stroke="var(--surface)" strokeWidth={width + 4} strokeLinecap="round" />
      <path d={path} stroke="var(--ink-2)" strokeWidth={width} />
    </>
  )
}

const MeanTick = ({ x }: { readonly x: number }) => (
  <>
    <path d={`M${x} -9V9`} stroke="var(--surface)" strokeWidth={6} strokeLinecap="square" />
    <path d={`M${x} -9V9`} stroke="var(--ink)" strokeWidth={2.5} />
  </>
)

const DrawnDot = ({ x }: { readonly x: number }) => (
  <circle cx={x} cy={0} r={4.5} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
)
