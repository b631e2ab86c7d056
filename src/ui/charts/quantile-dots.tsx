import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { dotStacks } from './dot-stacks'

/** One law as dots in ascending order; undefined beyond the scale. */
type DotRow = { readonly label: string; readonly dots: readonly (number | undefined)[] }

type QuantileDotsProps = {
  readonly rows: readonly DotRow[]
  /** What the scale of all rows reaches from and to. */
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly tickLabel: (value: number) => string
  /** Whose colour the dots have; that of the text where they are no ending. */
  readonly group?: Group | undefined
  /** Under the dots beyond the scale: "later". */
  readonly beyond?: string
  readonly width: number
  /** Of the highest stack, in pixels. */
  readonly height?: number
}

const [PAD, LABEL, GAP, AXIS, BEYOND_ROWS] = [8, 22, 14, 20, 4]
const HEIGHT = 72

/** Laws as dots, each the same share of it, on one scale; what lies beyond it is hollow at its right. */
export function QuantileDots({
  rows,
  domain,
  ticks,
  tickLabel,
  group,
  beyond,
  width,
  height = HEIGHT,
}: QuantileDotsProps) {
  const { strokeOf } = useCase(caseGroups)
  const color = group === undefined ? 'var(--ink-2)' : strokeOf(group)
  const most = Math.max(0, ...rows.map(({ dots }) => dots.filter((dot) => dot === undefined).length))
  const left = PAD + (rows.some(({ label }) => label !== '') ? LABEL : 0)
  const room = most === 0 ? PAD : Math.max(48, Math.ceil(most / BEYOND_ROWS) * 13 + GAP + PAD)
  const right = width - room
  const within = rows.map(({ dots }) => dots.filter((dot) => dot !== undefined))
  const stacks = dotStacks(within, domain, right - left, height)
  const { size } = stacks
  const highest = Math.max(
    most === 0 ? 1 : Math.min(BEYOND_ROWS, most),
    ...stacks.rows.flatMap((dots) => dots.map(({ row }) => row + 1)),
  )
  const rowHeight = Math.ceil(highest * size) + GAP + AXIS
  const at = (value: number) =>
    left + (domain[1] === domain[0] ? 0 : (value - domain[0]) / (domain[1] - domain[0])) * (right - left)
  const middle = (right + GAP + width) / 2
  return (
    <svg
      width={width}
      height={rows.length * rowHeight}
      viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
      aria-hidden="true"
      focusable="false"
      fontSize={12}
    >
      {rows.map(({ label, dots }, index) => {
        const base = (index + 1) * rowHeight - AXIS
        const hollow = dots.filter((dot) => dot === undefined).length
        const y = (row: number) => base - 3 - size * (row + 0.5)
        return (
          <g key={label}>
            {label !== '' && (
              <text x={0} y={base + 4} fontSize={14} fontWeight={650} fill="var(--ink)">
                {label}
              </text>
            )}
            <path d={`M${left - PAD} ${base}H${right + PAD / 2}`} stroke="var(--control)" />
            {ticks.map((tick) => (
              <g key={tick}>
                <path d={`M${at(tick)} ${base}v4`} stroke="var(--control)" />
                <text x={at(tick)} y={base + 16} textAnchor={anchorOf(at(tick), width)} fill="var(--ink-2)">
                  {tickLabel(tick)}
                </text>
              </g>
            ))}
            {stacks.rows[index]?.map(({ x, row }) => (
              <circle key={`${x} ${row}`} cx={left + x} cy={y(row)} r={size / 2 - 0.5} fill={color} />
            ))}
            {Array.from({ length: hollow }, (_, k) => (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the stack.
                key={k}
                cx={right + GAP + size / 2 + Math.floor(k / BEYOND_ROWS) * (size + 1)}
                cy={y(k % BEYOND_ROWS)}
                r={size / 2 - 1.25}
                fill="none"
                stroke="var(--hollow)"
                strokeWidth={1.5}
              />
            ))}
            {hollow > 0 && beyond !== undefined && (
              <text x={middle} y={base + 16} textAnchor="middle" fill="var(--ink-2)">
                {beyond}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** A tick's text stays inside the drawing. */
const anchorOf = (x: number, width: number) => (x <= PAD ? 'start' : x >= width - PAD ? 'end' : 'middle')
