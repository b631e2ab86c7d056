import { dayNumber, weekOfDate } from '@/scenarios/calendar-date'
import { entryOf } from '@/scenarios/entry-of'
import { in100 } from '@/simulation/history/in-100'
import type { ToldHistory } from '@/simulation/history/told-history'
import type { Group } from '@/simulation/types'
import type { TableData } from '@/ui/charts/number-table'
import { caseGroups } from '@/ui/shared/case-groups'
import { weekSpan } from '@/ui/shared/dates'
import { pastWords } from '../past/past-words'
import { fromPast } from '../past/real-history'
import { happenedText } from './happened-words'

/** The chance of one ending by the end of a week, in 100. */
export type PastRow = { readonly week: number; readonly chance: number }
export type PricePoint = { readonly week: number; readonly price: number }
/** The headlines of one week that moved the machine, by their numbers in the list: "6–10". */
export type HeadlineLine = { readonly week: number; readonly label: string }

/** Rows up to a day; nothing later is in them. */
export const pastRows = ({ weekly }: Pick<ToldHistory, 'weekly'>, group: Group, until: string): readonly PastRow[] =>
  weekly.filter(({ date }) => date <= until).map(({ week, groups }) => ({ week, chance: 100 * entryOf(groups, group) }))

export const chartRows = fromPast((open, past) => {
  const { groupOrder } = caseGroups(open)
  const { pastEnding } = pastWords(open, past)
  const { headlines, markets } = past.history
  const { startDate } = past.pastCase

  const weeksSince = (date: string): number => (dayNumber(date) - dayNumber(startDate)) / 7

  const pricePoints = (until: string): readonly PricePoint[] =>
    markets
      .filter(({ date }) => date <= until)
      .map(({ date, price }) => ({ week: weeksSince(date), price: 100 * price }))

  /** One line a week, so that a week of many headlines stays readable. */
  function headlineLines(until: string): readonly HeadlineLine[] {
    const byWeek = new Map<number, number[]>()
    headlines.forEach(({ date, news }, at) => {
      if (news.length === 0 || date > until) return
      const week = weekOfDate(startDate, date)
      byWeek.set(week, [...(byWeek.get(week) ?? []), at + 1])
    })
    return [...byWeek].map(([week, numbers]) => {
      const [first, last] = [numbers[0], numbers.at(-1)]
      return { week, label: first === last ? `${first}` : `${first}–${last}` }
    })
  }

  /** The table of the chart: every ending by week. */
  const pastTable = ({ weekly }: Pick<ToldHistory, 'weekly'>, until: string): TableData => ({
    columns: [happenedText.week, ...groupOrder.map((group) => entryOf(pastEnding, group))],
    rows: weekly
      .filter(({ date }) => date <= until)
      .map(({ week, groups }) => [
        week === 0 ? `0 · ${startDate}` : `${week} · ${weekSpan(startDate, week)}`,
        ...groupOrder.map((group) => in100(entryOf(groups, group))),
      ]),
  })

  return { weeksSince, pricePoints, headlineLines, pastTable }
})
