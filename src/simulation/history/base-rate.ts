import { dayNumber } from '@/scenarios/calendar-date'
import type { CaseHistory } from '@/scenarios/forced-sale/history/history.types'
import type { Question } from '@/scenarios/forced-sale/history/question.types'
import { historyUpTo } from './history-up-to'

/**
 * What a plain base rate gave on the day a question was asked, from what was settled by that day, or undefined where the
 * evidence holds none. Deadlines a court stopped are not counted.
 */
export function baseRateOf(history: CaseHistory, { asOf, baseRate, condition }: Question): number | undefined {
  if (baseRate === undefined) return undefined
  if (baseRate.kind === 'deadlines') {
    const settled = historyUpTo(history, asOf).comparableDeadlines.filter(
      ({ result }) => result !== 'stopped by a court',
    )
    return settled.filter(({ result }) => result === 'put off').length / settled.length
  }
  const until = condition.kind === 'standing' ? condition.on : condition.by
  const weeks = (dayNumber(until) - dayNumber(asOf)) / 7
  return 1 - (1 - baseRate.weekly) ** weeks
}
