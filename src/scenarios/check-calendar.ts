import { addDays, dayNumber, weekOfDate } from './calendar-date'
import { deadlinesOf } from './calendar-weeks'
import { MAX_HORIZON_WEEKS } from './horizon'
import type { Negotiation } from './negotiation'
import type { BareCase } from './scenario.types'
import { type IssueCode, jsonPointer, type ScenarioIssue } from './scenario-error'

type Calendar = Pick<BareCase, 'calendar' | 'startDate' | 'numbers'>

const issue = (index: number, field: string, found: string, allowed: string, code: IssueCode): ScenarioIssue => ({
  path: jsonPointer(['calendar', 'announced', index, field]),
  found,
  allowed,
  code,
})

/** Scheduled events lie after the start and within the longest horizon, announced before they fall. */
function dateIssues({ calendar, startDate }: Calendar): readonly ScenarioIssue[] {
  const last = addDays(startDate, 7 * MAX_HORIZON_WEEKS)
  return calendar.announced.flatMap(({ announced, date }, index) => {
    if (dayNumber(date) <= dayNumber(startDate))
      return [issue(index, 'date', date, `a day after the start, ${startDate}`, 'wrong-date')]
    if (dayNumber(date) > dayNumber(last))
      return [
        issue(index, 'date', date, `a day within ${MAX_HORIZON_WEEKS} weeks of the start, up to ${last}`, 'wrong-date'),
      ]
    if (dayNumber(announced) > dayNumber(date))
      return [issue(index, 'announced', announced, `a day up to the event, ${date}`, 'wrong-date')]
    return []
  })
}

/** The repeats of a deadline by their weeks; none where a number sets them, since they then give way. */
function fixedRepeats(negotiation: Negotiation, dated: Calendar): Map<number, string> {
  if (negotiation.deadline?.every !== undefined) return new Map()
  const deadlines = deadlinesOf(negotiation, dated, {}, MAX_HORIZON_WEEKS).filter(({ announced }) => !announced)
  return new Map(deadlines.map(({ date, week }) => [week, `the repeated deadline of ${date}`]))
}

/** One headline a week: neither two announced events nor an announced one and a repeated deadline may share one. */
function weekIssues(negotiation: Negotiation, dated: Calendar): readonly ScenarioIssue[] {
  const { calendar, startDate } = dated
  const taken = fixedRepeats(negotiation, dated)
  return calendar.announced.flatMap(({ date, label }, index) => {
    const week = weekOfDate(startDate, date)
    const other = taken.get(week)
    taken.set(week, `"${label}"`)
    if (other === undefined) return []
    const found = `a second event in week ${week}, beside ${other}`
    return [issue(index, 'date', found, 'one scheduled event a week', 'week-taken')]
  })
}

/** What is wrong with a calendar whose days all exist: days outside the case's time, and weeks that hold two events. */
export const calendarIssues = (negotiation: Negotiation, calendar: Calendar): readonly ScenarioIssue[] => [
  ...dateIssues(calendar),
  ...weekIssues(negotiation, calendar),
]
