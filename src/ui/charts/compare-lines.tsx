import { CartesianGrid, Line, LineChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { axisLine, hundredTicks, tick } from './axis-style'
import { Reading } from './reading'

/** One line for each letter: points of 100 by week; missing beyond its horizon. */
export type LineRow = { readonly week: number } & Readonly<Record<string, number>>

type CompareLinesProps = {
  readonly rows: readonly LineRow[]
  readonly letters: readonly string[]
  readonly baseline: string
  readonly ticks: readonly number[]
  readonly width: number
}

const dashes = ['0', '8 4', '2 4', '10 3 2 3', '5 3', '1 2']
const LABEL_GAP = 16

/** The chosen ending by week, a dash for each scenario and its letter at the end. */
export function CompareLines({ rows, letters, baseline, ticks, width }: CompareLinesProps) {
  return (
    <LineChart width={width} height={280} data={[...rows]} margin={{ top: 8, right: 44, bottom: 0, left: 0 }}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="week"
        type="number"
        domain={[0, rows.at(-1)?.week ?? 0]}
        ticks={[...ticks]}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
        interval={0}
      />
      <YAxis width={34} domain={[0, 100]} ticks={hundredTicks} tick={tick} axisLine={axisLine} tickLine={axisLine} />
      {letters.map((letter, index) => (
        <Line
          key={letter}
          dataKey={letter}
          type="stepAfter"
          isAnimationActive={false}
          dot={false}
          activeDot={false}
          stroke={letter === baseline ? 'var(--ink)' : 'var(--ink-2)'}
          strokeWidth={letter === baseline ? 3 : 2}
          strokeDasharray={dashes[index] ?? '0'}
        />
      ))}
      <Reading places={rows.map(({ week }) => week)} />
      <Letters rows={rows} letters={letters} baseline={baseline} />
    </LineChart>
  )
}

/** Letters where the lines end, pushed apart where they end close together. */
function Letters({ rows, letters, baseline }: Pick<CompareLinesProps, 'rows' | 'letters' | 'baseline'>) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  if (xScale === undefined || yScale === undefined) return null
  const ends = letters
    .flatMap((letter) => {
      const last = rows.findLast((row) => row[letter] !== undefined)
      const value = last?.[letter]
      return last === undefined || value === undefined
        ? []
        : [{ letter, x: Number(xScale(last.week) ?? 0), middle: Number(yScale(value) ?? 0) }]
    })
    .toSorted((a, b) => b.middle - a.middle)
  let above = Number.POSITIVE_INFINITY
  return (
    <g fontSize={13} fill="var(--ink)">
      {ends.map(({ letter, x, middle }) => {
        const y = Math.min(middle, above - LABEL_GAP)
        above = y
        return (
          <g key={letter}>
            <path d={`M${x + 2} ${middle}L${x + 12} ${y}`} stroke="var(--control)" fill="none" />
            <text x={x + 16} y={y} dominantBaseline="central" fontWeight={letter === baseline ? 700 : 500}>
              {letter}
            </text>
          </g>
        )
      })}
    </g>
  )
}
