import type { RecordFigure, Surprise } from '@/scenarios/history.types'
import { withPlaces } from '@/scenarios/names-in-text'
import type { TrackRecord } from '@/simulation/history/graph'
import { in100, moved100 } from '../past/past-words'
import type { Told } from '../past/use-told'

type Scored = Pick<TrackRecord, 'questions' | 'reliability'>

function movedBy({ points, after, before }: Told, date: string, event: string, ending: string): number {
  const at = points.headlines.findIndex((one) => one.date === date && one.events.includes(event))
  return (after[at]?.groups[ending] ?? Number.NaN) - (before[at]?.groups[ending] ?? Number.NaN)
}

/** Not a number where the record does not hold it. */
function figureOf(figure: RecordFigure, told: Told, { questions, reliability }: Scored): number {
  if (figure.kind === 'moved') return movedBy(told, figure.date, figure.event, figure.ending)
  if (figure.kind === 'missed') {
    return reliability
      .filter(({ from, to }) => from >= figure.from && to <= figure.to)
      .reduce((missed, { n, happened }) => missed + n - happened, 0)
  }
  const forecasts = questions.find(({ question }) => question.id === figure.question)?.forecasts
  const chance = forecasts?.model ?? Number.NaN
  return figure.kind === 'chance' ? chance : chance / (forecasts?.baseRate ?? Number.NaN)
}

/** Where the model says something a reader would not expect; each sentence stands only as long as the figures behind it do. */
export const surprisesOf = (surprises: readonly Surprise[], told: Told, record: Scored): readonly string[] =>
  surprises.flatMap(({ text, figures }) => {
    const values = figures.map((figure) => figureOf(figure, told, record))
    const stands = figures.every(({ above = -Infinity, below = Infinity }, at) => {
      const value = values[at] ?? Number.NaN
      return value > above && value < below
    })
    const [first = Number.NaN] = values
    return stands ? [withPlaces(text, { CHANGE: moved100(first), SHARE: in100(Math.abs(first)) })] : []
  })
