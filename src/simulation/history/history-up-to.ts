import { dayNumber } from '@/scenarios/calendar-date'
import type { CaseHistory } from '@/scenarios/history.types'

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
