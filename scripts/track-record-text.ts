import { entryOf } from '@/scenarios/entry-of'
import type { CaseHistory } from '@/scenarios/history.types'
import { inNamesOf } from '@/scenarios/names-in-text'
import type { Scenario } from '@/scenarios/scenario.schema'
import {
  againstSentence,
  againstTheNews,
  type Forecaster,
  type MeanInterval,
  openReplay,
  questionChance,
  type SeenForecast,
  surprisesOf,
  type ToldHistory,
  type TrackRecord,
  trackRecord,
} from '@/simulation/history'
import { in100, moved100 } from '@/simulation/history/in-100'
import { opened } from './opened'

const score = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(3)}`
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The open question of a moment with how likely each answer is and a sale if it is true; nothing where one answer is certain. */
function hiddenCell(scenario: Scenario, { hidden: questions }: CaseHistory, { hidden }: SeenForecast): string {
  const open = hidden.filter(({ parts }) => parts.every(({ share }) => share < 1))
  return open
    .map(({ id, parts }) => {
      const asked = questions.find((question) => question.id === id)
      const shares = parts.map(({ share }) => in100(share)).join(' : ')
      const then = parts.map(({ forecast }) => (forecast === undefined ? '' : in100(entryOf(forecast.groups, 'sold'))))
      return `${inNamesOf(opened, scenario, asked?.text ?? '')} ${shares} (${then.join(' : ')})`
    })
    .join('; ')
}

/** @param ranges the in-sample range of a sale by headline, where one was drawn. */
export function headlineRows(
  scenario: Scenario,
  history: CaseHistory,
  { after, before }: ToldHistory,
  ranges: ReadonlyMap<number, string>,
): readonly string[] {
  return history.headlines.flatMap(({ date, headline, news, cannotExpress }, at) => {
    const [seen, without] = [after[at], before[at]]
    if (seen === undefined || without === undefined) return []
    const chance = (group: string): number => entryOf(seen.groups, group)
    const events = news.map((path) => path.map((event) => `\`${event}\``).join(' ')).join('; ')
    return row(
      date,
      headline,
      events === '' ? `*${cannotExpress}*` : events,
      in100(chance('sold')),
      ranges.get(at) ?? '',
      moved100(chance('sold') - entryOf(without.groups, 'sold')),
      in100(chance('kept')),
      in100(chance('banned')),
      in100(chance('unresolved')),
      hiddenCell(scenario, history, seen),
    )
  })
}

export function recordOf(scenario: Scenario, history: CaseHistory): TrackRecord {
  const { on } = openReplay(opened, scenario, {}, history)
  const chances = history.questions.map((question) => questionChance(opened, scenario, {}, question, on(question.asOf)))
  return trackRecord(opened, scenario, history, chances)
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

/** The headlines that moved a sale against what a reader takes them for, and what else the record shows against expectation. */
export function againstTheNewsLines(history: CaseHistory, told: ToldHistory, record: TrackRecord): readonly string[] {
  const { speaking, against } = againstTheNews(history, told, 'sold')
  return [
    againstSentence(speaking, against.length, 'a sale'),
    '',
    ...against.map(({ date, headline, moved }) => `- ${date}: ${headline} (${moved100(moved)})`),
    ...surprisesOf(history, told, record).map((text) => `- ${text}`),
  ]
}
