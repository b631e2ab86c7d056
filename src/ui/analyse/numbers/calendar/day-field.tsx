import { useId, useState } from 'react'
import { useCase } from '@/ui/state/case'
import classes from './calendar.module.css'
import { calendarChecks } from './check-calendar'

type DayFieldProps = {
  readonly label: string
  readonly date: string
  readonly horizonWeeks: number
  readonly problemOf: (date: string) => string | undefined
  readonly onChange: (date: string) => void
}

/** A day. It is taken when the field is left or Enter is pressed, because half-typed years are days too; a bad one stays and says why. */
export function DayField({ label, date, horizonWeeks, problemOf, onChange }: DayFieldProps) {
  const { firstDay, lastDay } = useCase(calendarChecks)
  const [draft, setDraft] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const id = useId()
  const take = () => {
    if (draft === undefined) return
    const found = draft === date ? undefined : problemOf(draft)
    setProblem(found)
    if (found !== undefined) return
    setDraft(undefined)
    if (draft !== date) onChange(draft)
  }
  return (
    <span className={`so-grid ${classes.day}`}>
      <input
        type="date"
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : id}
        min={firstDay}
        max={lastDay(horizonWeeks)}
        value={draft ?? date}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {problem !== undefined && (
        <span role="alert" id={id} className={`so-bad ${classes.problem}`}>
          {problem}
        </span>
      )}
    </span>
  )
}
