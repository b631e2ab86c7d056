import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { addDays } from '@/scenarios/calendar-date'
import type { CalendarEdit } from '@/simulation/types'
import { injectWords } from '@/ui/shared/inject-events'
import { useCase } from '@/ui/state/case'
import classes from './calendar.module.css'
import { calendarText } from './calendar-words'
import { calendarChecks } from './check-calendar'

type AddEntryProps = {
  readonly calendar: CalendarEdit
  readonly horizonWeeks: number
  readonly onAdd: (calendar: CalendarEdit) => void
}

const FIRST_OFFER = 21

/** Puts one more event into the calendar, if its week is free. */
export function AddEntry({ calendar, horizonWeeks, onAdd }: AddEntryProps) {
  const { scenario } = useCase()
  const { headlineOf, injectGroups } = useCase(injectWords)
  const { calendarProblem, firstDay, lastDay } = useCase(calendarChecks)
  const [event, setEvent] = useState(injectGroups()[0]?.events[0]?.id ?? '')
  const [date, setDate] = useState(addDays(scenario.startDate, FIRST_OFFER))
  const [problem, setProblem] = useState<string>()
  const id = useId()
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    const entry = { date, event, label: headlineOf(event) }
    const next = { ...calendar, announced: [...calendar.announced, entry] }
    const found = calendarProblem(next, date, horizonWeeks)
    setProblem(found)
    if (found === undefined) onAdd(next)
  }
  return (
    <form className={`so-row ${classes.add}`} onSubmit={submit} noValidate>
      <h3>{calendarText.add}</h3>
      <label htmlFor={`${id}-event`}>{calendarText.event}</label>
      <select id={`${id}-event`} value={event} onChange={(changed) => setEvent(changed.currentTarget.value)}>
        {injectGroups().map(({ party, label, events }) => (
          <optgroup key={party} label={label}>
            {events.map((one) => (
              <option key={one.id} value={one.id}>
                {one.headline}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <label htmlFor={`${id}-date`}>{calendarText.date}</label>
      <input
        id={`${id}-date`}
        type="date"
        min={firstDay}
        max={lastDay(horizonWeeks)}
        value={date}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(changed) => {
          setDate(changed.currentTarget.value)
          setProblem(undefined)
        }}
      />
      <Button type="submit" size="sm">
        {calendarText.addIt}
      </Button>
      {problem !== undefined && (
        <p role="alert" id={`${id}-problem`} className={`so-bad ${classes.problem}`}>
          {problem}
        </p>
      )}
    </form>
  )
}
