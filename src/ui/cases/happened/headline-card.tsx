import { Button } from '@mantine/core'
import type { ToldHistory } from '@/simulation/history/told-history'
import type { Group } from '@/simulation/types'
import { longDate } from '@/ui/shared/dates'
import kit from '../kit.module.css'
import { InformedNumbers } from '../past/informed-numbers'
import { pastWords } from '../past/past-words'
import { usePast } from '../past/real-history'
import { SourceLinks } from '../past/source-links'
import { EndingsLine } from './endings-line'
import classes from './happened.module.css'
import { happenedText, happenedWords, movedSentence } from './happened-words'
import { HiddenThings } from './hidden-things'

type HeadlineCardProps = {
  readonly told: ToldHistory
  readonly at: number
  readonly group: Group
  readonly onMove: (at: number) => void
}

/** The headline under the cursor: what the machine takes it for, what it moved, and where it is from. */
export function HeadlineCard({ told, at, group, onMove }: HeadlineCardProps) {
  const { headlines } = usePast().history
  const { plainEvents, sourcesOf } = usePast(pastWords)
  const { forecastSentence, position } = usePast(happenedWords)
  const headline = headlines[at]
  const [after, before] = [told.after[at], told.before[at]]
  if (headline === undefined || after === undefined || before === undefined) return null
  const events = plainEvents(headline.news.flat())
  return (
    <section className={`${kit.card} ${classes.card}`} aria-label={position(at)}>
      <div className={`so-apart so-note ${classes.move}`}>
        <Button size="xs" disabled={at === 0} onClick={() => onMove(at - 1)}>
          ← {happenedText.earlier}
        </Button>
        <span>{position(at)}</span>
        <Button size="xs" disabled={at === headlines.length - 1} onClick={() => onMove(at + 1)}>
          {happenedText.later} →
        </Button>
      </div>
      <h3>
        {longDate(headline.date)}: {headline.headline}
      </h3>
      <div role="status" className={`so-grid ${classes.said}`}>
        <p>
          <strong>{forecastSentence(after, group, told.settledOn)}</strong>
        </p>
        <p>{movedSentence(after, before, group)}</p>
      </div>
      <EndingsLine forecast={after} />
      <HiddenThings forecast={after} group={group} />
      <dl className={classes.facts}>
        {events.length > 0 && <dt>{happenedText.inMachine}</dt>}
        {events.length > 0 && (
          <dd>
            <ol>
              {events.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ol>
          </dd>
        )}
        {headline.cannotExpress !== undefined && <dt>{happenedText.cannot}</dt>}
        {headline.cannotExpress !== undefined && <dd>{headline.cannotExpress}</dd>}
        {headline.reading !== undefined && <dt>{happenedText.reading}</dt>}
        {headline.reading !== undefined && <dd>{headline.reading}</dd>}
        <dt>{happenedText.sources}</dt>
        <dd>
          <SourceLinks sources={sourcesOf(headline.sources)} />
        </dd>
      </dl>
      <InformedNumbers moment={{ date: headline.date, headlines: at + 1 }} group={group} />
    </section>
  )
}
