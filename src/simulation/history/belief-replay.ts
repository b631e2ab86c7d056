import { beliefAt, believe, type Chain, fillChain, findStart, type Numbers, possibleNews } from '@/engine'
import { addDays, dayNumber, weekOfDate } from '@/scenarios/calendar-date'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { CaseHistory, SeenHeadline } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import { numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { knownCalendar } from './known-on'
import { newsThatCannotBe } from './news-that-cannot-be'
import type { ForecastPoint } from './types'

/** What a replay is told: the headlines in order of date, and the deadlines as they were announced. */
export type BeliefRecord = Pick<CaseHistory, 'headlines' | 'deadlines' | 'until'>

/** A week of a replay: what was reported in it, how likely that was, and the weights of the states at its end. */
export type SeenWeek = ForecastPoint & {
  readonly news: SeenHeadline['news']
  readonly likelihood: number // of the week's news, silence included, given all weeks before
}

/** A record on its way through the weeks, each worked out when it is first asked for. */
export type Replay = {
  /** The end of a week; week 0 is the start. */
  readonly week: (week: number) => SeenWeek
  /**
   * On a day, after the first so many headlines of the record: what is left of the week counts as quiet, but for what must come, such
   * as a deadline, whose answer is left open. @param known the day whose calendar is known, where it is an earlier one.
   */
  readonly after: (headlines: number, date: string, known?: string) => ForecastPoint
  /** On a day, after its headlines. @throws {RangeError} for a day before the start. */
  readonly on: (date: string) => ForecastPoint
}

function requireOrder({ headlines }: BeliefRecord, { startDate }: Scenario): void {
  let last = startDate
  for (const { date } of headlines) {
    if (dayNumber(date) < dayNumber(last))
      throw new RangeError(`${date}: this headline stands after a later one or before the start.`)
    last = date
  }
}

/** Chains at given numbers, one for each calendar that was in force. */
function chainsBy(negotiation: OpenNegotiation, scenario: Scenario, changes: Numbers, horizonWeeks: number) {
  const { graph } = negotiation
  const { numbers, prologue, startDate } = scenario
  const values = numbersOf(negotiation, scenario, changes)
  const start = findStart(
    graph,
    prologue.map(({ event }) => event),
  )
  const chains = new Map<string, Chain>()
  return (calendar: Scenario['calendar']): Chain => {
    const name = JSON.stringify(calendar)
    const known = chains.get(name)
    if (known !== undefined) return known
    const weeks = weeksOf(negotiation, { startDate, calendar, numbers }, changes, horizonWeeks)
    const chain = fillChain(graph, values, weeks, start)
    chains.set(name, chain)
    return chain
  }
}

/**
 * A record replayed from what was public: the weights of all states that would have been seen alike. A week is stepped by the
 * calendar known before it and its weights stand beside the one known after it; so what comes after a day never bears on its
 * weights. The likelihood of the record is the product of those of its weeks. Error: as `believe`, week upon week.
 * @throws {RangeError} for headlines out of order, and where a week is asked for that cannot have brought what was reported of
 * it: naming the week, the news and what could have come instead.
 */
export function openReplay(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  record: BeliefRecord,
): Replay {
  requireOrder(record, scenario)
  const { startDate } = scenario
  const { headlines, until } = record
  const chainOf = chainsBy(negotiation, scenario, changes, weekOfDate(startDate, until))
  const calendarOn = (date: string) => knownCalendar(negotiation, scenario, record, date)
  const newsOf = (week: number, count = headlines.length) =>
    headlines.slice(0, count).flatMap(({ date, news }) => (weekOfDate(startDate, date) === week ? news : []))
  const startCalendar = calendarOn(startDate)
  const start = { week: 0, date: startDate, calendar: startCalendar, news: [], ...beliefAt(chainOf(startCalendar)) }
  const weeks: SeenWeek[] = [start]

  function step(week: number, news: SeenHeadline['news'], isOver: boolean) {
    const before = weekAt(week - 1)
    const chain = chainOf(before.calendar)
    const belief = believe(negotiation.graph, chain, before.weights, week, news, isOver)
    if (belief.likelihood > 0) return belief
    throw newsThatCannotBe(startDate, week, news, possibleNews(negotiation.graph, chain, before.weights, week))
  }

  function weekAt(week: number): SeenWeek {
    for (let next = weeks.length; next <= week; next++) {
      const date = addDays(startDate, 7 * next)
      const news = newsOf(next)
      weeks.push({ week: next, date, calendar: calendarOn(date), news, ...step(next, news, true) })
    }
    return weeks[week] ?? start
  }

  function after(count: number, date: string, known = date): ForecastPoint {
    const week = weekOfDate(startDate, date)
    const { weights } = week === 0 ? start : step(week, newsOf(week, count), false)
    return { date, week, calendar: calendarOn(known), weights }
  }

  function on(date: string): ForecastPoint {
    if (dayNumber(date) < dayNumber(startDate)) throw new RangeError(`${date} lies before the start, ${startDate}.`)
    return after(headlines.filter((headline) => dayNumber(headline.date) <= dayNumber(date)).length, date)
  }

  return { week: weekAt, after, on }
}

/** Every week of a record, from the start to its last whole one. @throws {RangeError} as `openReplay`. */
export function replayBelief(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  record: BeliefRecord,
): readonly [SeenWeek, ...SeenWeek[]] {
  const last = weekOfDate(scenario.startDate, addDays(record.until, -6))
  const { week } = openReplay(negotiation, scenario, changes, record)
  return [week(0), ...Array.from({ length: last }, (_, at) => week(at + 1))]
}
