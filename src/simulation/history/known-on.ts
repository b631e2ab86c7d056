import { dayNumber } from '@/scenarios/calendar-date'
import type { CaseHistory } from '@/scenarios/history.types'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.types'

/** The record as it was on a day: nothing that happened or was announced later is in it. */
export const historyUpTo = (history: CaseHistory, date: string): CaseHistory => {
  const isBy = (other: string): boolean => dayNumber(other) <= dayNumber(date)
  return {
    ...history,
    until: isBy(history.until) ? history.until : date,
    headlines: history.headlines.filter((headline) => isBy(headline.date)),
    deadlines: history.deadlines.filter(({ announced }) => isBy(announced)),
    markets: history.markets.filter((market) => isBy(market.date)),
    comparableDeadlines: history.comparableDeadlines.filter(({ decided }) => isBy(decided)),
  }
}

const isKnown = (date: string, on: string): boolean => dayNumber(date) <= dayNumber(on)

/**
 * The calendar as announced by a day: the case's own entries and the deadlines set since, without those replaced since.
 * After the last of them deadlines repeat at the length known at the start.
 */
export function knownCalendar(
  { deadline }: Pick<Negotiation, 'deadline'>,
  { calendar }: Pick<Scenario, 'calendar'>,
  { deadlines }: Pick<CaseHistory, 'deadlines'>,
  on: string,
): Scenario['calendar'] {
  const since = deadlines.filter(({ announced }) => isKnown(announced, on))
  const replaced = new Set(since.map(({ replaces }) => replaces))
  const entries = [
    ...calendar.announced,
    ...since.map(({ date, announced, label, source }) => ({
      date,
      announced,
      event: deadline?.event ?? '',
      label,
      source,
    })),
  ]
  return {
    ...calendar,
    announced: entries.filter(({ date, announced }) => isKnown(announced, on) && !replaced.has(date)),
  }
}
