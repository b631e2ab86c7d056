import type { ReactNode } from 'react'
import classes from './chart-rows.module.css'

/** Row geometry of a horizontal bar chart: on a phone the label stands above its bar. */
export type RowLayout = {
  readonly isNarrow: boolean
  readonly row: number
  readonly bar: number
  readonly labels: number
}

export const rowLayout = (width: number): RowLayout =>
  width < 600
    ? { isNarrow: true, row: 52, bar: 16, labels: 8 }
    : { isNarrow: false, row: 34, bar: 18, labels: Math.min(250, Math.round(width * 0.32)) }

/** The top of row `index`'s bar, and of its label line. */
export const barTop = ({ row, bar, isNarrow }: RowLayout, index: number): number =>
  index * row + (isNarrow ? row - bar - 8 : (row - bar) / 2)

type ChartRowsProps = {
  readonly layout: RowLayout
  readonly rows: readonly { readonly id: string; readonly name: string }[]
  /** What choosing a row does, read with its name. */
  readonly action: string
  readonly pressed?: string | undefined
  readonly onChoose: (id: string) => void
  readonly children: ReactNode
}

/** A chart whose rows can be chosen, by pointer anywhere on the row and by keyboard one after the other. */
export function ChartRows({ layout, rows, action, pressed, onChoose, children }: ChartRowsProps) {
  return (
    <div className={classes.rows}>
      {children}
      {rows.map(({ id, name }, index) => (
        <button
          key={id}
          type="button"
          style={{ top: index * layout.row + 1, height: layout.row - 2, width: '100%' }}
          aria-label={`${name}: ${action}`}
          aria-pressed={pressed === id}
          onClick={() => onChoose(id)}
        />
      ))}
    </div>
  )
}

/** The names of rows: wrapped at the side, or on a line of their own above the bar. */
export function RowNames({
  layout,
  names,
}: {
  readonly layout: RowLayout
  readonly names: readonly { readonly id: string; readonly name: string }[]
}) {
  const { isNarrow, row, labels } = layout
  const most = isNarrow ? 60 : Math.floor((labels - 12) / 6.4)
  return (
    <g
      fontSize={13}
      fill="var(--ink)"
      paintOrder="stroke"
      stroke="var(--surface)"
      strokeWidth={5}
      strokeLinejoin="round"
    >
      {names.map(({ id, name }, index) => {
        const lines = inLines(name, most)
        const middle = isNarrow ? index * row + 14 : index * row + row / 2
        return lines.map((line, at) => (
          <text key={`${id} ${line}`} x={4} y={middle + (at - (lines.length - 1) / 2) * 15} dominantBaseline="central">
            {line}
          </text>
        ))
      })}
    </g>
  )
}

/** At most two lines of about `most` letters, broken between words. */
export function inLines(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text]
  const words = text.split(' ')
  let first = words[0] ?? ''
  let used = 1
  while (used < words.length - 1 && `${first} ${words[used]}`.length <= most) {
    first = `${first} ${words[used]}`
    used += 1
  }
  const second = words.slice(used).join(' ')
  return [first, second.length <= most ? second : `${second.slice(0, most - 1).trimEnd()}…`]
}
