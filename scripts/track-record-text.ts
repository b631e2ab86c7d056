import { entryOf } from '@/scenarios/entry-of'
import type { CaseHistory } from '@/scenarios/history.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import { beforeEach, forecastFrom, replayHistory } from '@/simulation/history'
import {
  type Forecast,
  type Forecaster,
  forecastsOf,
  type MeanInterval,
  questionChance,
  type ReplayPoint,
  type TrackRecord,
  trackRecord,
} from '@/simulation/history/graph'
import { opened, playable } from './opened'

export const in100 = (share: number): string => (100 * share).toFixed(1)
const signed = (change: number): string =>
  Math.abs(change) < 0.0005 ? '0' : `${change > 0 ? '+' : '−'}${in100(Math.abs(change))}`
const score = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(3)}`
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A headline with the forecast after it and how far the headline itself moved a sale. */
export type Told = {
  readonly point: ReplayPoint
  readonly forecast: Forecast
  readonly moved: number
}

export function toldHistory(scenario: Scenario, history: CaseHistory): readonly Told[] {
  const points = replayHistory(playable, scenario, history)
  const before = beforeEach(forecastFrom(playable, scenario, history, scenario.startDate), points)
  const forecasts = forecastsOf(opened, scenario, {}, scenario.horizonWeeks, [...points, ...before])
  return points.flatMap((point, i) => {
    const forecast = forecasts[i]
    const earlier = forecasts[points.length + i]
    if (forecast === undefined || earlier === undefined) return []
    return [{ point, forecast, moved: entryOf(forecast.groups, 'sold') - entryOf(earlier.groups, 'sold') }]
  })
}

/** @param ranges the in-sample range of a sale by headline, where one was drawn. */
export function headlineRows(
  told: readonly Told[],
  { headlines }: CaseHistory,
  ranges: ReadonlyMap<number, string>,
): readonly string[] {
  return told.map(({ point, forecast, moved }) => {
    const chance = (group: string): number => entryOf(forecast.groups, group)
    const said = headlines[point.headline]
    const events = point.events.map((event) => `\`${event}\``).join(' ')
    return row(
      point.date,
      said?.headline ?? '',
      events === '' ? `*${said?.cannotExpress}*` : events,
      in100(chance('sold')),
      ranges.get(point.headline) ?? '',
      signed(moved),
      in100(chance('kept')),
      in100(chance('banned')),
      in100(chance('unresolved')),
    )
  })
}

export function recordOf(scenario: Scenario, history: CaseHistory): TrackRecord {
  const chances = history.questions.map((question) =>
    questionChance(opened, scenario, {}, question, forecastFrom(playable, scenario, history, question.asOf)),
  )
  return trackRecord(playable, scenario, history, chances)
}

export const questionRows = ({ questions }: TrackRecord): readonly string[] =>
  questions.map(({ question, forecasts, brier, log }) => {
    const { model = Number.NaN, baseRate, memoryless = baseRate, market } = forecasts
    const optional = (share: number | undefined) => (share === undefined ? '' : in100(share))
    const constant = baseRate === memoryless ? '' : ` (${optional(memoryless)})`
    const text = question.narrowed === undefined ? question.text : `${question.text} (${question.narrowed})`
    const happened = question.happened ? 'yes' : 'no'
    return row(
      question.asOf,
      text,
      happened,
      in100(model),
      `${optional(baseRate)}${constant}`,
      optional(market),
      score(brier),
      score(log),
    )
  })

const names: Readonly<Record<Forecaster, string>> = {
  model: 'this model',
  half: 'always 50 of 100',
  baseRate: 'base rates',
  memoryless: 'base rates, constant',
  market: 'market prices',
}
const sets = { milestones: 'milestones', market: 'one bet, five days' } as const
const withInterval = (value: MeanInterval | undefined): string =>
  value === undefined ? 'infinite' : `${score(value.mean)} (${score(value.low)} to ${score(value.high)})`

export const scoreRows = ({ scores }: TrackRecord): readonly string[] =>
  scores.map(({ set, forecaster, brier, log }) =>
    row(sets[set], names[forecaster], String(brier.n), withInterval(brier), withInterval(log)),
  )

export const differenceRows = ({ differences }: TrackRecord): readonly string[] =>
  differences.map(({ set, against, brier, log }) =>
    row(sets[set], names[against], String(brier.n), withInterval(brier), withInterval(log)),
  )

export const reliabilityRows = ({ reliability }: TrackRecord): readonly string[] =>
  reliability.map(({ from, to, n, forecast, happened, low, high }) =>
    row(
      `${in100(from)} to ${in100(to)}`,
      String(n),
      in100(forecast),
      `${happened} of ${n}`,
      `${in100(low)} to ${in100(high)}`,
    ),
  )

/** Where the model says something a reader would not expect; each sentence stands only as long as the figure behind it does. */
export function surprises(told: readonly Told[], { questions, reliability }: TrackRecord): readonly string[] {
  const movedOn = (date: string, event: string): number =>
    told.find(({ point }) => point.date === date && point.events.some((sent) => sent === event))?.moved ?? Number.NaN
  const chance = (id: string): number =>
    questions.find(({ question }) => question.id === id)?.forecasts.model ?? Number.NaN
  const base = (id: string) => questions.find(({ question }) => question.id === id)?.forecasts.baseRate
  const embargo = movedOn('2025-04-09', 'host.takesBigStep')
  const truce = movedOn('2025-05-12', 'both.truce')
  const refusal = movedOn('2025-04-03', 'home.blocks')
  const reached = chance('embargo')
  const said: readonly (readonly [boolean, string])[] = [
    [
      embargo > 0,
      `The tariff of 9 April makes a sale likelier (${signed(embargo)}). At 100 % and more the model knows no further threat, so no pending deal can be refused over one; a truce follows much sooner than at lower rates; and the two sides meet more often. The President said the opposite eight days later: that the deal had to wait.`,
    ],
    [
      truce < 0,
      `The truce of Geneva moves a sale hardly, and down (${signed(truce)}): the embargo was expected to end within weeks anyway, and under a truce new tariffs can be threatened again.`,
    ],
    [
      refusal > -0.1,
      `Beijing’s refusal, with the tariff behind it, costs a sale only ${in100(-refusal)} in 100. Talks stay open, a bidder stays in the field, and nothing in the state remembers that a deal was refused.`,
    ],
    [
      reached < 0.2,
      `Tariffs of 100 % had a chance of ${in100(reached)} in 100, and came within nine weeks. From the start it takes two big steps, each a threat, a decision and a choice, and at most one headline a week; the three steps of April took eight days.`,
    ],
    [
      reliability.every(({ from, to, n, happened }) => from < 0.2 || to > 0.6 || happened === n),
      'Of the milestones to which the model gave between 20 and 60 in 100, all came about. Either it is too slow, or the questions, chosen afterwards, favour what happened; the record cannot tell these apart.',
    ],
    [
      2 * chance('signature') < (base('signature') ?? 0) && 2 * chance('closing') < (base('closing') ?? 0),
      'Plain base rates of earlier forced sales gave signature and closing more than twice the chance this model did, and they came. The model is slower on purpose: only this sale needed the assent of a government at tariff war with the buyer’s.',
    ],
  ]
  return said.filter(([holds]) => holds).map(([, text]) => `- ${text}`)
}
