import { useContext } from 'react'
import {
  type PlotArea,
  useActiveTooltipLabel,
  useIsTooltipActive,
  usePlotArea,
  useXAxisScale,
  ZIndexLayer,
} from 'recharts'
import { ChartTable } from './chart-table'
import type { TableData } from './number-table'

const LAYER = 1500
const LINE = 17
const PAD = 9
const GAP = 10
/** Pixels a character of 12 px takes at most, on average over a line. */
const CHARACTER = 6.5

type Words = { readonly title: string; readonly lines: readonly string[] }

/** A row of the chart's table, in words. */
function rowWords({ columns, rows }: TableData, index: number): Words | undefined {
  const row = rows[index]
  if (row === undefined) return undefined
  const [key, ...cells] = row
  return { title: `${columns[0]} ${key}`, lines: cells.map((cell, at) => `${columns[at + 1]}: ${cell}`) }
}

/**
 * The numbers under the pointer, or where the arrow keys have gone while the chart has the focus: the row of its table.
 * @param places where the rows of the table lie on the x axis, in their order
 */
export function Reading({ places }: { readonly places: readonly number[] }) {
  const table = useContext(ChartTable)
  const isActive = useIsTooltipActive()
  const label = useActiveTooltipLabel()
  const scale = useXAxisScale()
  const plot = usePlotArea()
  const words = isActive ? rowWords(table, places.indexOf(Number(label))) : undefined
  if (scale === undefined || plot === undefined) return null
  return (
    <>
      {/* There before it has anything to say: what comes in together with its words is not read out. */}
      <text x={plot.x} y={plot.y} opacity={0} pointerEvents="none" aria-live="polite">
        {words !== undefined && [words.title, ...words.lines].join('; ')}
      </text>
      {words !== undefined && <Box words={words} x={Number(scale(label))} plot={plot} />}
    </>
  )
}

type BoxProps = { readonly words: Words; readonly x: number; readonly plot: PlotArea }

/** The words beside a line at their place, on the side that has room. */
function Box({ words, x, plot }: BoxProps) {
  const width = Math.max(words.title.length * 1.06, ...words.lines.map(({ length }) => length)) * CHARACTER + 2 * PAD
  const isRight = x + GAP + width <= plot.x + plot.width || x - GAP - width < 0
  const left = isRight ? x + GAP : x - GAP - width
  const top = plot.y + 6
  return (
    <ZIndexLayer zIndex={LAYER}>
      <path
        d={`M${x} ${plot.y}V${plot.y + plot.height}`}
        stroke="var(--surface)"
        strokeWidth={5}
        pointerEvents="none"
      />
      <path
        d={`M${x} ${plot.y}V${plot.y + plot.height}`}
        stroke="var(--focus)"
        strokeWidth={1.5}
        pointerEvents="none"
      />
      <g transform={`translate(${left} ${top})`} fontSize={12} fill="var(--ink)" pointerEvents="none">
        <rect
          width={width}
          height={(words.lines.length + 1) * LINE + PAD}
          rx={6}
          fill="var(--surface)"
          stroke="var(--control)"
        />
        <text x={PAD} y={LINE} fontWeight={650}>
          {words.title}
        </text>
        {words.lines.map((line, index) => (
          <text key={line} x={PAD} y={(index + 2) * LINE}>
            {line}
          </text>
        ))}
      </g>
    </ZIndexLayer>
  )
}
