import { useState } from 'react'
import type { LessonBars as Bars } from '@/scenarios/lesson.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import { Choice } from '@/ui/shared/choice'
import { useIsPhone } from '@/ui/shared/use-is-phone'
import classes from './lesson-bars.module.css'
import { lessonText } from './lesson-words'
import { inHundred } from './whole-figure'

/** A guess, as a line over the bar of the figure that answers it. */
export type GuessedFigure = { readonly figure: string; readonly n: number }

type PanelProps = {
  readonly view: Bars
  readonly values: LessonValues | undefined
  readonly guessed: GuessedFigure | undefined
  /** Where room is short: what the buttons above it say, and what is said beside it, is left out. */
  readonly isBrief: boolean
}

function Panel({ view: { kicker, title, bars, unit, note }, values, guessed, isBrief }: PanelProps) {
  return (
    <section className={classes.panel}>
      {!isBrief && <p className={classes.kicker}>{kicker}</p>}
      <h3>{title}</h3>
      <dl>
        {bars.map(({ label, figure }) => {
          const value = inHundred(values?.[figure])
          const absent = values === undefined ? '…' : lessonText.none
          const mark = guessed?.figure === figure ? guessed.n : undefined
          return (
            <div key={figure} className={classes.row}>
              <dt>{label}</dt>
              <dd>
                <strong>{value ?? absent}</strong> {value !== undefined && unit}
                {mark !== undefined && (
                  <span className={classes.guess}>
                    {' '}
                    ▲ {lessonText.yourGuess}, {mark}
                  </span>
                )}
              </dd>
              <div className={classes.bar} aria-hidden="true">
                <i style={{ width: `${Math.min(100, Math.max(0, value ?? 0))}%` }} />
                {mark !== undefined && <b style={{ left: `${mark}%` }} />}
              </div>
            </div>
          )
        })}
      </dl>
      {!isBrief && <p className="so-faint">{note}</p>}
    </section>
  )
}

/** "Seen: keep only some futures" by its first word, where room is short. */
const shortOf = ({ kicker }: Bars): string => kicker.split(':')[0] ?? kicker

type LessonBarsProps = Omit<PanelProps, 'view' | 'isBrief'> & {
  readonly views: readonly [Bars] | readonly [Bars, Bars]
  /** Both at once: what they show has been seen. */
  readonly isOpen: boolean
}

/** Figures as bars. The second view is what there is to do: it stays covered until it is asked for. */
export function LessonBars({ views, values, guessed, isOpen }: LessonBarsProps) {
  const isPhone = useIsPhone()
  const [at, setAt] = useState<'0' | '1'>('0')
  const [hasLooked, setHasLooked] = useState(isOpen)
  const [first, second] = views
  const look = () => {
    setHasLooked(true)
    setAt('1')
  }
  if (second === undefined) return <Panel view={first} values={values} guessed={guessed} isBrief={isPhone && isOpen} />
  const cover = (
    <button type="button" className={classes.cover} onClick={look}>
      {lessonText.show(second.title)}
    </button>
  )
  if (isPhone) {
    const options = [
      { value: '0' as const, label: shortOf(first) },
      { value: '1' as const, label: shortOf(second) },
    ]
    return (
      <div className={classes.one}>
        {hasLooked && <Choice label={lessonText.views} options={options} value={at} onChange={setAt} />}
        <Panel view={at === '1' ? second : first} values={values} guessed={guessed} isBrief={isPhone && isOpen} />
        {!hasLooked && cover}
      </div>
    )
  }
  return (
    <div className={classes.two}>
      <Panel view={first} values={values} guessed={guessed} isBrief={isPhone && isOpen} />
      {hasLooked ? <Panel view={second} values={values} guessed={guessed} isBrief={isPhone && isOpen} /> : cover}
    </div>
  )
}
