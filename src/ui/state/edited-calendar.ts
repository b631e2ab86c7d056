import type { CalendarEdit, Recipe } from '@/simulation/types'
import { scenario } from './case'

/** The case's own calendar, as an edit would say it. */
export const ownCalendar: CalendarEdit = {
  announced: scenario.calendar.announced.map(({ date, event, label }) => ({ date, event, label })),
  delayLengthWeeks: scenario.calendar.delayLengthWeeks,
}

export const calendarIn = ({ edits }: Pick<Recipe, 'edits'>): CalendarEdit => edits.calendar ?? ownCalendar

const keyOf = ({ announced, delayLengthWeeks }: CalendarEdit): string =>
  JSON.stringify([delayLengthWeeks, ...announced.map(({ date, event, label }) => [date, event, label]).toSorted()])

/** What a recipe keeps of a calendar: nothing where it is the case's own. Entries in the order of their days. */
export const keptCalendar = (calendar: CalendarEdit): CalendarEdit | undefined =>
  keyOf(calendar) === keyOf(ownCalendar)
    ? undefined
    : {
        ...calendar,
        announced: calendar.announced.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      }
