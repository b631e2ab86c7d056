import { datesOfWeek } from '@/scenarios/calendar-date'

type News = readonly (readonly string[])[]

const textOf = (news: News): string =>
  news.length === 0 ? 'no news' : news.map((events) => `"${events.join(' ')}"`).join(', ')

/** Why a week cannot have brought what was reported of it: by itself or together, and what it could have brought. */
export function newsThatCannotBe(startDate: string, week: number, news: News, possible: News): RangeError {
  const known = new Set(possible.map((events) => events.join()))
  const strange = news.filter((events) => !known.has(events.join()))
  const { first, last } = datesOfWeek(startDate, week)
  const what = strange.length > 0 || news.length === 0 ? textOf(strange) : `together ${textOf(news)}`
  return new RangeError(
    `Week ${week}, ${first} to ${last}: ${what} cannot have come after the weeks before it; possible were ${textOf(possible)}.`,
  )
}
