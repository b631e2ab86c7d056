import type { KeyboardEvent } from 'react'
import type { NumberCard } from '@/ui/state/number-card'
import classes from './number-field.module.css'
import { NumberProblem } from './number-problem'
import { fieldRule, fieldText, fieldUnit } from './number-words'
import { keyTarget } from './slider'
import { useTypedNumber } from './use-typed-number'

type NumberFieldProps = {
  readonly card: NumberCard
  readonly value: number
  readonly onChange: (value: number) => void
}

/** The same number, typed. */
export function NumberField({ card, value, onChange }: NumberFieldProps) {
  const limits = fieldRule(card)
  const typed = useTypedNumber({ shown: fieldText(card, value), limits, onChange })
  const { bad } = typed
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') return typed.take()
    const target =
      ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].includes(event.key) && keyTarget(card, value, event.key)
    if (typeof target !== 'number') return
    event.preventDefault()
    typed.set(target)
  }
  return (
    <div className={classes.field} data-bad={bad !== undefined || undefined}>
      <span className={`so-inline so-note ${classes.box}`}>
        <input
          type="text"
          inputMode="decimal"
          aria-label={`${card.label}, ${card.unit}`}
          {...typed.input}
          onKeyDown={press}
        />
        <span aria-hidden="true">{fieldUnit(card)}</span>
      </span>
      {bad !== undefined && (
        <NumberProblem
          id={typed.problemId}
          bad={bad}
          tens={limits.tens}
          className={classes.message}
          onTake={typed.set}
        />
      )}
    </div>
  )
}
