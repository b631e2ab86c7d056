import type { CaseHistory, RecordFigure, SeenHeadline } from '@/scenarios/history.types'
import { withPlaces } from '@/scenarios/names-in-text'
import { in100, moved100 } from './in-100'
import type { TrackRecord } from './track-record'
import type { Forecast } from './types'

type Record = Pick<CaseHistory, 'headlines' | 'surprises'>
type Scored = Pick<TrackRecord, 'questions' | 'reliability'>
type Told = { readonly [Part in 'after' | 'before' | 'weekly']: readonly Forecast[] }

/** How far a headline moved the chance of an ending, in shares of 1. */
const movedBy = ({ after, before }: Told, at: number, ending: string): number =>
  (after[at]?.groups[ending] ?? Number.NaN) - (before[at]?.groups[ending] ?? Number.NaN)

/** Not a number where the record does not hold it. */
function figureOf(figure: RecordFigure, { headlines }: Record, told: Told, { questions, reliability }: Scored): number {
  switch (figure.kind) {
    case 'moved': {
      const at = headlines.findIndex(
        ({ date, news }) => date === figure.date && news.some((events) => events.includes(figure.event)),
      )
      return movedBy(told, at, figure.ending)
    }
    case 'between': {
      const on = (day: string) => told.weekly.find(({ date }) => date === day)?.groups[figure.ending] ?? Number.NaN
      return on(figure.to) - on(figure.from)
    }
    case 'missed':
      return reliability
        .filter(({ from, to }) => from >= figure.from && to <= figure.to)
        .reduce((missed, { n, happened }) => missed + n - happened, 0)
    case 'chance':
    case 'ofBaseRate': {
      const forecasts = questions.find(({ question }) => question.id === figure.question)?.forecasts
      const chance = forecasts?.model ?? Number.NaN
      return figure.kind === 'chance' ? chance : chance / (forecasts?.baseRate ?? Number.NaN)
    }
  }
}

/** What the record shows against a reader's expectation; each sentence stands only as long as the figures behind it do. */
export const surprisesOf = (history: Record, told: Told, record: Scored): readonly string[] =>
  history.surprises.flatMap(({ text, figures }) => {
    const values = figures.map((figure) => figureOf(figure, history, told, record))
    const stands = figures.every(({ above = -Infinity, below = Infinity }, at) => {
      const value = values[at] ?? Number.NaN
      return value > above && value < below
    })
    const [first = Number.NaN] = values
    return stands ? [withPlaces(text, { CHANGE: moved100(first), SHARE: in100(Math.abs(first)) })] : []
  })

/** A headline that moved an ending against what a reader takes it for. */
export type AgainstTheNews = Pick<SeenHeadline, 'date' | 'headline'> & { readonly moved: number }

/** The headlines that speak for or against an agreement, and which of them moved it the other way by more than rounding hides. */
export function againstTheNews(
  { headlines }: Pick<CaseHistory, 'headlines'>,
  told: Told,
  agreement: string,
): { readonly speaking: number; readonly against: readonly AgainstTheNews[] } {
  const speaking = headlines.flatMap(({ date, headline, speaks }, at) =>
    speaks === undefined ? [] : [{ date, headline, speaks, moved: movedBy(told, at, agreement) }],
  )
  const against = speaking.filter(({ speaks, moved }) => moved100(moved) !== '0' && moved > 0 !== (speaks === 'for'))
  return {
    speaking: speaking.length,
    against: against.map(({ date, headline, moved }) => ({ date, headline, moved })),
  }
}

/** How many headlines moved the agreement the other way: "Of 16 headlines that speak for or against a sale none moved it the other way." */
export function againstSentence(speaking: number, against: number, agreement: string): string {
  const moved = against === 0 ? 'none' : String(against)
  return `Of ${speaking} headlines that a reader takes to speak for or against ${agreement}, ${moved} moved it the other way.`
}
