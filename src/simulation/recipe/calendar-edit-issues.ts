import { eventMeta } from '@/machines/forced-sale/event-meta'
import { isCalendarDate } from '@/scenarios/calendar-date'
import { calendarIssues } from '@/scenarios/check-calendar'
import { forcedSale } from '@/scenarios/forced-sale'
import { MAX_HORIZON_WEEKS } from '@/scenarios/horizon'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { shownValue } from '@/scenarios/scenario-error'
import { editedCase } from '../edited-case'
import type { CalendarEdit } from '../types'
import { issueAt, textIssues, wholeIssues, wordIssues } from './field-issues'
import { MAX_ENTRIES, MAX_LABEL } from './recipe-limits'

const PATH = ['edits', 'calendar']
const events = Object.keys(eventMeta)

/** What is wrong with a calendar put in place of a case's own, by the rules of scenario files. */
export function calendarEditIssues(calendar: CalendarEdit, scenario: Scenario): readonly ScenarioIssue[] {
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
        ...wordIssues([...path, 'event'], event, events),
        ...textIssues([...path, 'label'], label, MAX_LABEL),
      ]
    }),
    ...wholeIssues([...PATH, 'delayLengthWeeks'], delayLengthWeeks, 1, MAX_HORIZON_WEEKS),
  ]
  if (ofFields.length > 0) return ofFields
  return calendarIssues(forcedSale, editedCase(scenario, { calendar })).map((fault) => ({
    ...fault,
    path: `/edits${fault.path}`,
  }))
}
