import classes from './checked-field.module.css'
import { NumberProblem } from './number-problem'
import { type Limits, typedText } from './read-within'
import { useTypedNumber } from './use-typed-number'

type CheckedFieldProps = {
  readonly label: string
  readonly value: number
  readonly limits: Limits
  readonly unit?: string
  readonly isChanged?: boolean
  readonly onChange: (value: number) => void
}

/** A typed number with its problem under it. */
export function CheckedField({ label, value, limits, unit, isChanged = false, onChange }: CheckedFieldProps) {
  const { tens } = limits
  const shown = typedText(value, tens)
  const change = (next: number) => typedText(next, tens) !== shown && onChange(next)
  const { bad, problemId, take, set, input } = useTypedNumber({ shown, limits, onChange: change })
  return (
    <span className={classes.field} data-bad={bad !== undefined || undefined} data-changed={isChanged || undefined}>
      <span className={`so-inline so-note ${classes.box}`}>
        <input
          type="text"
          inputMode="decimal"
          aria-label={label}
          {...input}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
        {unit !== undefined && <span aria-hidden="true">{unit}</span>}
      </span>
      {bad !== undefined && (
        <NumberProblem id={problemId} bad={bad} tens={tens} className={classes.message} onTake={set} />
      )}
    </span>
  )
}
