import { repeatWeeks } from '@/scenarios/calendar-numbers'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { editedCase } from '@/simulation/edited-case'
import { spanOfWeeks } from '@/simulation/plain-words'
import type { CalendarEdit, Recipe } from '@/simulation/types'
import { longDate } from '@/ui/shared/dates'
import { listed, plural } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'

const NAMED = 3

export const calendarText = {
  ledger: 'Where these dates come from',
  none: 'Nothing is scheduled: no deadline falls.',
  remove: (headline: string, date: string) => `Remove “${headline}” on ${longDate(date)}`,
  dateOf: (headline: string) => `Day of “${headline}”`,
  when: (date: string, week: number, horizonWeeks: number) =>
    `${longDate(date)}, ${week > horizonWeeks ? 'beyond the horizon' : `in week ${week}`}`,
  add: 'Add to the calendar',
  event: 'Event',
  date: 'Day',
  addIt: 'Add',
  delay: 'A further delay lasts',
  delayLabel: 'Length of a further delay in weeks',
  horizon: 'The horizon is',
  horizonLabel: 'Horizon in weeks',
  weeks: 'weeks',
  reset: 'Reset the calendar',
  noted: 'the calendar',
}

export const calendarWords = fromCase(({ negotiation, scenario }) => {
  const lead = `${
    negotiation.scheduling === 'follows'
      ? 'What is scheduled comes at the end of its week, if the machine allows it then.'
      : 'What is scheduled opens its week if the machine allows it then; otherwise the week is drawn like any other.'
  } One scheduled event a week.`

  /** What the length of a delay means for the days of deadlines. */
  function repeatWords(calendar: CalendarEdit, changes: Recipe['changes'], horizonWeeks: number): string {
    const edited = editedCase(scenario, { calendar })
    const repeats = deadlinesOf(negotiation, edited, changes, horizonWeeks).filter(({ announced }) => !announced)
    const every = repeatWeeks(negotiation, edited, changes) ?? 0
    if (calendar.announced.every(({ event }) => event !== negotiation.deadline?.event)) {
      return 'No deadline is scheduled, so there is none to repeat.'
    }
    if (repeats.length === 0) return `Put off again, the next deadline would fall after the horizon.`
    const named = repeats.slice(0, NAMED).map(({ date }) => longDate(date))
    const more = repeats.length - named.length
    const days = more > 0 ? `${named.join(', ')} and ${plural(more, 'more time')}` : listed(named)
    return `If delayed again, the deadline repeats every ${plural(every, 'week')}: ${days}.`
  }

  return { lead, repeatWords }
})

export const horizonWords = (weeks: number): string =>
  `Whatever is not settled after ${spanOfWeeks(weeks)} counts as such.`
