import { useMemo } from 'react'
import { type Arc, arcsOf, faintArcs } from './arcs'
import { arrowsOf } from './arrows'
import type { Bracket, Chart } from './chart.types'
import type { Standing } from './standing'
import { movesOf } from './standing'
import type { StatechartProps } from './statechart'
import classes from './statechart.module.css'
import { textWidth } from './text-width'
import { tracesOf } from './traces'

type ChartLinesProps = Pick<StatechartProps, 'plan' | 'now' | 'next' | 'last' | 'focusEvent' | 'showArrows'> & {
  readonly chart: Chart
  readonly pointed: string | undefined
  readonly standingOf: (id: string) => Standing
}

/** The rail, the brackets, the last move, the move under focus; every arrow on request. */
export function ChartLines(props: ChartLinesProps) {
  const { plan, chart, last, showArrows } = props
  const faint = useMemo(() => (showArrows ? faintArcs(chart, arrowsOf(plan)) : []), [plan, chart, showArrows])
  const moved = useMemo(
    () => (last === undefined ? [] : tracesOf(plan, last).flatMap((trace) => arcsOf(chart, trace))),
    [plan, chart, last],
  )
  return (
    <svg className={classes.lines} width={chart.width} height={chart.height} aria-hidden="true" focusable="false">
      {chart.rails.map(({ x1, x2, y }) => (
        <path key={y} className={classes.rail} d={`M${x1} ${y}H${x2}`} />
      ))}
      {chart.brackets.map((bracket) => (
        <BracketLine key={`${bracket.label} ${bracket.y}`} {...bracket} />
      ))}
      <Arcs arcs={faint} className={classes.faint} />
      <Arcs arcs={moved} className={classes.moved} />
      <Arcs arcs={focusedArcs(props)} className={classes.focused} />
    </svg>
  )
}

/** The moves under focus; an event that cannot happen next week shows where it can. */
function focusedArcs({ plan, chart, now, next, focusEvent, pointed, standingOf }: ChartLinesProps): readonly Arc[] {
  const own = pointed === undefined ? [] : (standingOf(pointed).chance?.moves ?? [])
  const moves = own.length > 0 ? own : movesOf(next, focusEvent)
  const traces =
    moves.length > 0
      ? moves.flatMap((move) => tracesOf(plan, { ...move, from: now }))
      : focusEvent === undefined
        ? []
        : arrowsOf(plan).flatMap(({ from, to, event }) => (event === focusEvent ? [[from, to]] : []))
  const distinct = new Map(traces.map((trace) => [trace.join(' '), trace]))
  return [...distinct.values()].flatMap((trace) => arcsOf(chart, trace))
}

const Arcs = ({ arcs, className }: { readonly arcs: readonly Arc[]; readonly className: string | undefined }) => (
  <g className={className}>
    {[...new Map(arcs.map((arc) => [arc.line, arc])).values()].map(({ line, head }) => (
      <g key={line}>
        <path className={classes.line} d={line} />
        {head !== '' && <path className={classes.arrowhead} d={head} />}
      </g>
    ))}
  </g>
)

function BracketLine({ label, x1, x2, y }: Bracket) {
  const half = textWidth(label, 12) / 2 + 8
  const middle = (x1 + x2) / 2
  return (
    <>
      <path
        className={classes.bracket}
        d={`M${x1} ${y + 5}V${y}H${middle - half}M${middle + half} ${y}H${x2}V${y + 5}`}
      />
      <text className={classes.bracketName} x={middle} y={y + 4} textAnchor="middle">
        {label}
      </text>
    </>
  )
}
