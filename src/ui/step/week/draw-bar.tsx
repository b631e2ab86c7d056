import { type Segment, segmentAt } from '@/simulation/step'
import { useCase } from '@/ui/state/case'
import { toldOnce } from '../told-once'
import classes from './draw-bar.module.css'
import { thisWeekWords, weekText } from './week-words'

type DrawBarProps = {
  readonly week: number
  /** Its name, where the week asks several. */
  readonly question: string | undefined
  readonly draw: number
  readonly bar: readonly Segment[]
  readonly isChosen: boolean
  readonly width: number
}

const HEIGHT = 18

/** The needle stands in the second half of its stretch: words go into the first. */
const isLate = ({ from, to }: Segment, draw: number): boolean => draw > (from + to) / 2

/** The sampler's own bar of the week just played: every stretch one path of events, the draw a needle on it. */
export function DrawBar({ week, question, draw, bar, isChosen, width }: DrawBarProps) {
  const { headlineOf } = useCase(thisWeekWords)
  const quiet = weekText.quietSegment(question !== undefined)
  const wordsOf = (events: readonly string[]): string =>
    events.length === 0 ? quiet : toldOnce(events).map(headlineOf).join(', ')
  const what = weekText.week(week, question)
  const hit = segmentAt(bar, draw)
  const x = (at: number) => Math.round(at * width * 100) / 100
  return (
    <figure className={classes.figure}>
      <figcaption>{isChosen ? weekText.drawChosen(what, draw) : weekText.draw(what, draw)}</figcaption>
      <svg
        width={width}
        height={HEIGHT + 12}
        viewBox={`0 0 ${width} ${HEIGHT + 12}`}
        role="img"
        aria-label={weekText.barLabel(week, question, draw, wordsOf(hit?.events ?? []))}
      >
        {bar.map(({ from, to, events }) => (
          <rect
            key={from}
            x={x(from)}
            y={10}
            width={Math.max(0.5, x(to) - x(from) - (to - from > 0.006 ? 1 : 0))}
            height={HEIGHT}
            className={events.length === 0 ? classes.quiet : classes.event}
            data-hit={(hit?.from === from && !isChosen) || undefined}
          >
            <title>{wordsOf(events)}</title>
          </rect>
        ))}
        {hit?.events.length === 0 && x(hit.to) - x(hit.from) > 190 && (
          <text
            x={isLate(hit, draw) ? x(hit.from) + 8 : x(hit.to) - 8}
            y={10 + HEIGHT / 2}
            className={classes.label}
            textAnchor={isLate(hit, draw) ? 'start' : 'end'}
          >
            {quiet}
          </text>
        )}
        <path d={`M${x(draw)} ${HEIGHT + 12}V4`} className={classes.halo} />
        <path d={`M${x(draw)} ${HEIGHT + 12}V6`} className={classes.needle} />
        <path d={`M${x(draw) - 5} 0h10l-5 8z`} className={classes.tip} />
      </svg>
    </figure>
  )
}
