import { isCalendarDate } from '@/scenarios/calendar-date'
import { calendarIssues } from '@/scenarios/check-calendar'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { shownValue } from '@/scenarios/scenario-error'
import { editedCase } from '../edited-case'
import type { CalendarEdit } from '../types'
import { issueAt, textIssues, wholeIssues, wordIssues } from './field-issues'
import { MAX_ENTRIES, MAX_LABEL } from './recipe-limits'

const PATH = ['edits', 'calendar']

/** What is wrong with a calendar put in place of a case's own, by the rules of scenario files. */
export function calendarEditIssues(
  negotiation: Negotiation,
  calendar: CalendarEdit,
  scenario: Scenario,
): readonly ScenarioIssue[] {
  const { announced, delayLengthWeeks } = calendar
  if (announced.length > MAX_ENTRIES) {
    return [issueAt([...PATH, 'announced'], `${announced.length} entries`, `up to ${MAX_ENTRIES}`, 'too-long')]
  }
  const ofFields = [
    ...announced.flatMap(({ date, event, label }, index) => {
      const path = [...PATH, 'announced', index]
      return [
        ...(isCalendarDate(date)
          ? []
          : [issueAt([...path, 'date'], shownValue(date), 'a day that exists, YYYY-MM-DD', 'wrong-form')]),
        ...wordIssues([...path, 'event'], event, Object.keys(negotiation.events)),
        ...textIssues([...path, 'label'], label, MAX_LABEL),
      ]
    }),
    ...wholeIssues([...PATH, 'delayLengthWeeks'], delayLengthWeeks, 1, MAX_HORIZON_WEEKS),
  ]
  if (ofFields.length > 0) return ofFields
  return calendarIssues(negotiation, editedCase(scenario, { calendar })).map((fault) => ({
    ...fault,
    path: `/edits${fault.path}`,
  }))
}
