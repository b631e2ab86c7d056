import type { ReactNode } from 'react'
import classes from './teachers.module.css'

type DotRowProps = {
  readonly label: ReactNode
  readonly count: number
  readonly dot: ReactNode
  /** Where the model expects the row to end, and what that is called. */
  readonly expected?: number
  readonly expectedLabel?: string
}

/** So many dots in a row, one a student, and a tick where the model expects it to end. */
export function DotRow({ label, count, dot, expected, expectedLabel }: DotRowProps) {
  return (
    <li className={classes.dotRow}>
      <span>{label}</span>
      <span className={classes.dots} aria-hidden="true">
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place.
          <i key={at}>{dot}</i>
        ))}
        {expected !== undefined && (
          <b style={{ left: `calc(${expected} * (16px + 3px) - 1.5px)` }} title={expectedLabel} />
        )}
      </span>
      <strong>{count}</strong>
    </li>
  )
}
