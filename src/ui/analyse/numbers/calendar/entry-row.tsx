import { weekOfDate } from '@/scenarios/calendar-date'
import type { CalendarEdit } from '@/simulation/types'
import { typographic } from '@/ui/shared/format'
import { injectWords } from '@/ui/shared/inject-events'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import classes from './calendar.module.css'
import { calendarText } from './calendar-words'
import { type CalendarEntry, calendarChecks } from './check-calendar'
import { DayField } from './day-field'

type EntryRowProps = {
  readonly entry: CalendarEntry
  readonly horizonWeeks: number
  readonly withDate: (date: string) => CalendarEdit
  readonly onMove: (date: string) => void
  readonly onRemove: () => void
}

/** One scheduled event: whose it is, its day, its week, and the way out. */
export function EntryRow({ entry, horizonWeeks, withDate, onMove, onRemove }: EntryRowProps) {
  const { events } = useCase().negotiation
  const { scenario } = useCase()
  const { headlineOf } = useCase(injectWords)
  const { calendarProblem } = useCase(calendarChecks)
  const headline = headlineOf(entry.event)
  const week = weekOfDate(scenario.startDate, entry.date)
  const label = typographic(entry.label)
  return (
    <li>
      <PartyBadge party={events[entry.event]?.party ?? ''} />
      <span className={classes.what}>
        {headline}
        {label !== headline && <span>{label}</span>}
      </span>
      <DayField
        label={calendarText.dateOf(headline)}
        date={entry.date}
        horizonWeeks={horizonWeeks}
        problemOf={(date) => calendarProblem(withDate(date), date, horizonWeeks)}
        onChange={onMove}
      />
      <span className={`so-note ${classes.week}`}>{calendarText.when(entry.date, week, horizonWeeks)}</span>
      <button
        type="button"
        className="so-link"
        aria-label={calendarText.remove(headline, entry.date)}
        onClick={onRemove}
      >
        Remove
      </button>
    </li>
  )
}
