import { useId, useState } from 'react'
import classes from './checked-field.module.css'
import { type Limits, readWithin, typedText } from './read-within'

type CheckedFieldProps = {
  readonly label: string
  readonly value: number
  readonly limits: Limits
  readonly unit?: string
  readonly isChanged?: boolean
  readonly onChange: (value: number) => void
}

/** A typed number. A bad text stays, says what is wrong, and leaves the last good number in force. */
export function CheckedField({ label, value, limits, unit, isChanged = false, onChange }: CheckedFieldProps) {
  const [draft, setDraft] = useState<string>()
  const id = useId()
  const shown = typedText(value, limits.scale)
  const read = draft === undefined ? undefined : readWithin(draft, limits)
  const bad = read?.status === 'bad' ? read : undefined
  const take = (text: string) => {
    const next = readWithin(text, limits)
    setDraft(next.status === 'good' ? undefined : text)
    if (next.status === 'good' && typedText(next.value, limits.scale) !== shown) onChange(next.value)
  }
  return (
    <span className={classes.field} data-bad={bad !== undefined || undefined} data-changed={isChanged || undefined}>
      <span className={classes.box}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={bad !== undefined || undefined}
          aria-describedby={bad === undefined ? undefined : id}
          value={draft ?? shown}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={(event) => draft !== undefined && take(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
        />
        {unit !== undefined && <span aria-hidden="true">{unit}</span>}
      </span>
      {bad !== undefined && (
        <span id={id} role="alert" className={classes.message}>
          {bad.message}{' '}
          <button type="button" className="so-link" onClick={() => take(typedText(bad.nearest, limits.scale))}>
            Use {typedText(bad.nearest, limits.scale)}
          </button>
        </span>
      )}
    </span>
  )
}
