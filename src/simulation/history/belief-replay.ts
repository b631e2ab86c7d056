import { type Belief, beliefAt, believe, type Chain, fillChain, findStart, type Numbers, possibleNews } from '@/engine'
import { addDays, datesOfWeek, weekOfDate } from '@/scenarios/calendar-date'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { CaseHistory, SeenHeadline } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import { numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { knownCalendar } from './known-on'
import type { WeightedPoint } from './types'

/** What a replay is told: the headlines in order of date, and the deadlines as they were announced. */
export type BeliefRecord = Pick<CaseHistory, 'deadlines' | 'until'> & { readonly headlines: readonly SeenHeadline[] }

/** A week of a replay: what was reported in it, how likely that was, and the weights of the states at its end. */
export type SeenWeek = WeightedPoint & {
  readonly news: readonly (readonly string[])[]
  readonly likelihood: number // of the week's news, silence included, given all weeks before
}

type Step = { readonly chain: Chain; readonly before: Float64Array }

const textOf = (news: readonly (readonly string[])[]): string =>
  news.length === 0 ? 'no news' : news.map((events) => `"${events.join(' ')}"`).join(', ')

function refuse(
  { graph }: OpenNegotiation,
  { startDate }: Scenario,
  { chain, before }: Step,
  week: number,
  news: SeenWeek['news'],
): never {
  const possible = possibleNews(graph, chain, before, week)
  const known = new Set(possible.map((events) => events.join()))
  const strange = news.filter((events) => !known.has(events.join()))
  const { first, last } = datesOfWeek(startDate, week)
  const what = strange.length > 0 || news.length === 0 ? textOf(strange) : `together ${textOf(news)}`
  throw new RangeError(
    `Week ${week}, ${first} to ${last}: ${what} cannot have come after the weeks before it; possible were ${textOf(possible)}.`,
  )
}

/** Chains at given numbers, one for each calendar that was in force. */
function chainsBy(negotiation: OpenNegotiation, scenario: Scenario, changes: Numbers, horizonWeeks: number) {
  const { graph } = negotiation
  const numbers = numbersOf(negotiation, scenario, changes)
  const start = findStart(
    graph,
    scenario.prologue.map(({ event }) => event),
  )
  const chains = new Map<string, Chain>()
  return (calendar: Scenario['calendar']): Chain => {
    const name = JSON.stringify(calendar)
    const { startDate } = scenario
    const chain =
      chains.get(name) ??
      fillChain(
        graph,
        numbers,
        weeksOf(negotiation, { startDate, calendar, numbers: scenario.numbers }, changes, horizonWeeks),
        start,
      )
    chains.set(name, chain)
    return chain
  }
}

/**
 * A record replayed from what was public: the weights of all states that would have been seen alike, at the end of every week from
 * the start to the last whole one of the record. Week 0 is the start. A week is stepped by the calendar known before it and its
 * weights stand beside the one known after it; so what comes after a week never bears on its weights. The likelihood of the
 * record is the product of those of its weeks. Error: as `believe`, week upon week.
 * @throws {RangeError} naming week and news, for a week that cannot have brought what was reported of it, with what it can.
 */
export function replayBelief(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  record: BeliefRecord,
): readonly [SeenWeek, ...SeenWeek[]] {
  const { startDate } = scenario
  const last = weekOfDate(startDate, addDays(record.until, -6))
  const chainOf = chainsBy(negotiation, scenario, changes, last)
  const calendarOn = (date: string) => knownCalendar(negotiation, scenario, record, date)
  const startCalendar = calendarOn(startDate)
  const { weights, likelihood } = beliefAt(chainOf(startCalendar))
  const seen: [SeenWeek, ...SeenWeek[]] = [
    { week: 0, date: startDate, calendar: startCalendar, news: [], weights, likelihood },
  ]
  let before = seen[0]
  for (let week = 1; week <= last; week++) {
    const date = addDays(startDate, 7 * week)
    const news = record.headlines
      .filter((headline) => weekOfDate(startDate, headline.date) === week)
      .flatMap((headline) => headline.news)
    const step = { chain: chainOf(before.calendar), before: before.weights }
    const belief = believe(negotiation.graph, step.chain, step.before, week, news)
    if (belief.likelihood === 0) refuse(negotiation, scenario, step, week, news)
    before = { week, date, calendar: calendarOn(date), news, ...belief }
    seen.push(before)
  }
  return seen
}

/**
 * A week as it would stand had some of its news not come and all else been as reported: the forecast of the week less that of this
 * one is what the news moved. Undefined where silence was impossible, as at a deadline.
 */
export function withoutNews(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  before: SeenWeek,
  { week, date, calendar, news }: SeenWeek,
  left: SeenHeadline['news'],
): SeenWeek | undefined {
  const chain = chainsBy(negotiation, scenario, changes, week)(before.calendar)
  const others = news.filter((events) => !left.includes(events))
  const belief: Belief = believe(negotiation.graph, chain, before.weights, week, others)
  return belief.likelihood === 0 ? undefined : { week, date, calendar, news: others, ...belief }
}

/** The open states in which a field of their reading has one value: how much weight they have together, and as a point of their own. */
export type BeliefPart = { readonly value: unknown; readonly weight: number; readonly point: WeightedPoint }

/**
 * What is not known, by a field of the states' readings: the weight of every value, the likeliest first, with the point from which
 * to forecast under it. What has ended has no part, so the weights add up to the chance that it is still open.
 */
export function partsBy(
  { graph, viewOfKey }: OpenNegotiation,
  point: WeightedPoint,
  field: string,
): readonly BeliefPart[] {
  const { date, week, calendar } = point
  const parts = new Map<unknown, Float64Array>()
  point.weights.forEach((weight, s) => {
    if (weight === 0 || graph.ending[s] !== -1) return
    const value = viewOfKey(graph.key[s] ?? 0)[field]
    const part = parts.get(value) ?? new Float64Array(graph.n)
    part[s] = weight
    parts.set(value, part)
  })
  return [...parts]
    .map(([value, part]) => {
      const weight = part.reduce((sum, own) => sum + own, 0)
      return { value, weight, point: { date, week, calendar, weights: part.map((own) => own / weight) } }
    })
    .toSorted((a, b) => b.weight - a.weight)
}
