import { roundTicks } from './round-ticks'

/** One row: 5 to 95 %, median and mean of an amount; undefined where there is none. */
export type SpreadRow = {
  readonly id: string
  readonly label: string
  readonly spread:
    | { readonly mean: number; readonly low: number; readonly median: number; readonly high: number }
    | undefined
}

type SpreadChartProps = {
  readonly rows: readonly SpreadRow[]
  readonly tickLabel: (value: number) => string
  readonly none: string
  readonly width: number
}

const ROW = 34
const AXIS = 24
const PAD = 14

/** Spreads under one another on one scale from 0. */
export function SpreadChart({ rows, tickLabel, none, width }: SpreadChartProps) {
  const names = 132
  const most = Math.max(1e-9, ...rows.map(({ spread }) => Math.max(spread?.high ?? 0, spread?.mean ?? 0)))
  const ticks = roundTicks(0, most, width < 480 ? 4 : 6)
  const top = Math.max(most, ticks.at(-1) ?? 0)
  const x = (value: number) => names + ((width - names - PAD) * value) / top
  const base = rows.length * ROW
  return (
    <svg
      width={width}
      height={base + AXIS}
      viewBox={`0 0 ${width} ${base + AXIS}`}
      aria-hidden="true"
      focusable="false"
    >
      {ticks.map((value) => (
        <g key={value}>
          <path d={`M${x(value)} 0V${base}`} stroke="var(--line)" />
          <text x={x(value)} y={base + 16} fontSize={12} fill="var(--ink-2)" textAnchor="middle">
            {tickLabel(value)}
          </text>
        </g>
      ))}
      <path d={`M${names} ${base}H${width - PAD}`} stroke="var(--control)" />
      {rows.map(({ id, label, spread }, index) => {
        const y = index * ROW + ROW / 2
        return (
          <g key={id}>
            <text x={0} y={y} fontSize={13} fill="var(--ink)" dominantBaseline="central">
              {label}
            </text>
            {spread === undefined ? (
              <text x={names + 6} y={y} fontSize={12} fill="var(--ink-3)" dominantBaseline="central">
                {none}
              </text>
            ) : (
              <>
                <rect
                  x={x(spread.low)}
                  y={y - 5}
                  width={Math.max(2, x(spread.high) - x(spread.low))}
                  height={10}
                  fill="var(--control)"
                />
                <path d={`M${x(spread.median)} ${y - 10}V${y + 10}`} stroke="var(--surface)" strokeWidth={6} />
                <path d={`M${x(spread.median)} ${y - 10}V${y + 10}`} stroke="var(--ink)" strokeWidth={2} />
                <circle cx={x(spread.mean)} cy={y} r={5} fill="var(--ink)" stroke="var(--surface)" strokeWidth={2} />
              </>
            )}
          </g>
        )
      })}
    </svg>
  )
}
