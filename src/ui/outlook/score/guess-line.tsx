import classes from './guess-line.module.css'
import { scoreText } from './score-words'

type GuessLineProps = {
  readonly guess: number
  /** Of the field of marks: how many stand in a line that is dealt before the next, and how many such lines there are. */
  readonly line: number
  readonly lines: number
  /** Marks are dealt row by row, as on a phone; else column by column. */
  readonly isByRow: boolean
}

/** How far the line goes beyond the field, in marks. */
const OVER = 0.3

/** The border between the marks of a guess and the others: straight where the guess fills whole lines, else with a step. */
export function borderOf(guess: number, line: number): readonly (readonly [number, number])[] {
  const [full, rest] = [Math.floor(guess / line), guess % line]
  if (rest === 0)
    return [
      [full, -OVER],
      [full, line + OVER],
    ]
  return [
    [full + 1, -OVER],
    [full + 1, rest],
    [full, rest],
    [full, line + OVER],
  ]
}

/** A guess among the marks of the answer: an ink line with a halo, and where there is room a note under it. */
export function GuessLine({ guess, line, lines, isByRow }: GuessLineProps) {
  const points = borderOf(guess, line)
    .map(([along, across]) => (isByRow ? `${across},${along}` : `${along},${across}`))
    .join(' ')
  const [width, height] = isByRow ? [line, lines] : [lines, line]
  return (
    <>
      <svg
        className={classes.line}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        data-guess={guess}
      >
        <polyline points={points} className={classes.halo} />
        <polyline points={points} className={classes.ink} />
      </svg>
      {!isByRow && (
        <span
          className={classes.note}
          data-side={guess > 50 ? 'left' : undefined}
          style={{ left: `${Math.ceil(guess / line) * (100 / lines)}%` }}
          aria-hidden="true"
        >
          {scoreText.under(guess)}
        </span>
      )}
    </>
  )
}
