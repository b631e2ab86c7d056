import type { CalendarEdit, Recipe } from '@/simulation/types'
import { fromCase } from './case'

export const editedCalendar = fromCase(({ scenario }) => {
  const { delayLengthWeeks } = scenario.calendar
  /** The case's own calendar, as an edit would say it. */
  const ownCalendar: CalendarEdit = {
    announced: scenario.calendar.announced.map(({ date, event, label }) => ({ date, event, label })),
    ...(delayLengthWeeks === undefined ? {} : { delayLengthWeeks }),
  }

  const calendarIn = ({ edits }: Pick<Recipe, 'edits'>): CalendarEdit => edits.calendar ?? ownCalendar

  /** What a recipe keeps of a calendar: nothing where it is the case's own. Entries in the order of their days. */
  const keptCalendar = (calendar: CalendarEdit): CalendarEdit | undefined =>
    keyOf(calendar) === keyOf(ownCalendar)
      ? undefined
      : {
          ...calendar,
          announced: calendar.announced.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
        }

  return { ownCalendar, calendarIn, keptCalendar }
})

const keyOf = ({ announced, delayLengthWeeks }: CalendarEdit): string =>
  JSON.stringify([delayLengthWeeks, ...announced.map(({ date, event, label }) => [date, event, label]).toSorted()])
