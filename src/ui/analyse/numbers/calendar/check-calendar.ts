import { addDays, isCalendarDate, weekOfDate } from '@/scenarios/calendar-date'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import type { CalendarEdit } from '@/simulation/types'
import { longDate } from '@/ui/shared/dates'
import { injectWords } from '@/ui/shared/inject-events'
import { fromCase } from '@/ui/state/case'

export type CalendarEntry = CalendarEdit['announced'][number]

export const calendarChecks = fromCase((open) => {
  const { scenario } = open
  const { headlineOf } = injectWords(open)

  const { startDate } = scenario
  // Where a number sets them they give way to what is announced.
  const hasFixedRepeats = open.negotiation.deadline?.every === undefined

  /** The last day of a horizon. */
  const lastDay = (horizonWeeks: number): string => addDays(startDate, 7 * horizonWeeks)
  const firstDay = addDays(startDate, 1)

  /** What is wrong with a day for the calendar, or undefined: found, and what is allowed. */
  function dayProblem(date: string, horizonWeeks: number): string | undefined {
    const allowed = `allowed: a day from ${longDate(firstDay)} to ${longDate(lastDay(horizonWeeks))}, the end of the horizon`
    if (!isCalendarDate(date)) return `Date: found ${date === '' ? 'nothing' : `“${date}”`}; ${allowed}.`
    const week = weekOfDate(startDate, date)
    if (week >= 1 && week <= horizonWeeks) return undefined
    return `Date: found ${longDate(date)}, ${week < 1 ? 'before the start' : 'after the horizon'}; ${allowed}.`
  }

  /** The first week that would hold two scheduled events, in words; undefined where every week holds at most one. */
  function weekProblem(calendar: CalendarEdit, horizonWeeks: number): string | undefined {
    const taken = new Map<number, string>()
    const edited = editedCase(scenario, { calendar })
    for (const { week, announced } of hasFixedRepeats ? deadlinesOf(open.negotiation, edited, {}, horizonWeeks) : []) {
      if (!announced) taken.set(week, 'the repeated deadline')
    }
    for (const { date, event } of calendar.announced) {
      const week = weekOfDate(startDate, date)
      const name = `“${headlineOf(event)}” on ${longDate(date)}`
      const other = taken.get(week)
      if (other !== undefined) return `Week ${week} would hold two: ${other} and ${name}. One scheduled event a week.`
      taken.set(week, name)
    }
    return undefined
  }

  /** What is wrong with a calendar in which an entry was set to a day, or undefined. */
  const calendarProblem = (calendar: CalendarEdit, date: string, horizonWeeks: number): string | undefined =>
    dayProblem(date, horizonWeeks) ?? weekProblem(calendar, horizonWeeks)

  return { lastDay, firstDay, dayProblem, weekProblem, calendarProblem }
})
