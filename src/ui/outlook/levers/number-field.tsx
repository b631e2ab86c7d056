import { type KeyboardEvent, useId, useState } from 'react'
import type { NumberCard } from '@/ui/state/number-card'
import classes from './number-field.module.css'
import { fieldText, fieldUnit, readTyped } from './number-words'
import { keyTarget } from './slider'

type NumberFieldProps = {
  readonly card: NumberCard
  readonly value: number
  readonly onChange: (value: number) => void
}

/** The same number, typed. A bad text stays, says what is wrong, and leaves the last good number in force. */
export function NumberField({ card, value, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState<string>()
  const id = useId()
  const typed = draft === undefined ? undefined : readTyped(card, draft)
  const bad = typed?.status === 'bad' ? typed : undefined

  const take = (text: string) => {
    const next = readTyped(card, text)
    setDraft(next.status === 'good' ? undefined : text)
    if (next.status === 'good') onChange(next.value)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') return take(event.currentTarget.value)
    const target =
      ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].includes(event.key) && keyTarget(card, value, event.key)
    if (typeof target !== 'number') return
    event.preventDefault()
    setDraft(undefined)
    onChange(target)
  }
  return (
    <div className={classes.field} data-bad={bad !== undefined || undefined}>
      <span className={classes.box}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={`${card.label}, ${card.unit}`}
          aria-invalid={bad !== undefined || undefined}
          aria-describedby={bad === undefined ? undefined : id}
          value={draft ?? fieldText(card, value)}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={(event) => draft !== undefined && take(event.currentTarget.value)}
          onKeyDown={press}
        />
        <span aria-hidden="true">{fieldUnit(card)}</span>
      </span>
      {bad !== undefined && (
        <p id={id} role="alert">
          {bad.message}{' '}
          <button type="button" className="so-link" onClick={() => take(fieldText(card, bad.nearest))}>
            Use {fieldText(card, bad.nearest)}
          </button>
        </p>
      )}
    </div>
  )
}
