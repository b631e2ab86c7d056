import { usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts'

/** A line across the plot at a value of the x axis; its label stands above the plot, or to the right of the line. */
export type Rule = {
  readonly at: number
  readonly stroke?: string
  readonly width: number
  readonly dash?: string
  /** Width of what clears the fills behind the line; none where absent. */
  readonly halo?: number
  readonly label?: string
  readonly anchor?: 'start' | 'middle'
  /** Pixels the label is raised, so that neighbours do not meet. */
  readonly raised?: number
  readonly isBold?: boolean
  readonly labelFill?: string
}

const LABEL_GAP = 6
/** Over areas (100) and bars (300), under lines (400) and dots (600): a halo must not cut the curve it crosses. */
const LAYER = 350

/**
 * Vertical lines over the marks of a chart. Recharts' own reference lines tell the chart's store of themselves one by
 * one at every rendering, and each telling makes the whole chart look again: a dozen of them cost more than the chart.
 */
export function Rules({ rules }: { readonly rules: readonly Rule[] }) {
  const scale = useXAxisScale()
  const plot = usePlotArea()
  if (scale === undefined || plot === undefined) return null
  const placed = rules
    .map((rule) => ({ ...rule, key: `${rule.at} ${rule.label}`, x: Number(scale(rule.at) ?? Number.NaN) }))
    .filter(({ x }) => x >= plot.x - 1 && x <= plot.x + plot.width + 1)
  const [top, bottom] = [plot.y, plot.y + plot.height]
  return (
    <ZIndexLayer zIndex={LAYER}>
      {placed.map(
        ({ key, x, halo }) =>
          halo !== undefined && (
            <path key={key} d={`M${x} ${top}V${bottom}`} stroke="var(--surface)" strokeWidth={halo} fill="none" />
          ),
      )}
      {placed.map(({ key, x, width, stroke = 'var(--ink)', dash }) => (
        <path
          key={key}
          d={`M${x} ${top}V${bottom}`}
          stroke={stroke}
          strokeWidth={width}
          strokeDasharray={dash}
          fill="none"
        />
      ))}
      {placed.map(
        ({ key, x, label, anchor = 'middle', raised = 0, isBold = false, labelFill = 'var(--ink)' }) =>
          label !== undefined && (
            <text
              key={key}
              x={x}
              y={top - LABEL_GAP - raised}
              textAnchor={anchor}
              fill={labelFill}
              fontSize={12}
              fontWeight={isBold ? 650 : 400}
            >
              {label}
            </text>
          ),
      )}
    </ZIndexLayer>
  )
}
