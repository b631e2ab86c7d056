import { longDate } from '@/ui/shared/dates'
import { typographic } from '@/ui/shared/format'
import type { NumberCard } from '@/ui/state/number-card'
import classes from './source-popover.module.css'
import { sourceText } from './source-words'

/** Where a number comes from: its reading, range and limits, the reason, and the sources. */
export function SourceDetails({ card }: { readonly card: NumberCard }) {
  return (
    <div className={classes.details}>
      <p className={classes.meaning}>{card.meaning}</p>
      <dl>
        <dt>{sourceText.reading}</dt>
        <dd>{sourceText.readingOf(card)}</dd>
        <dt>{sourceText.range}</dt>
        <dd>{sourceText.rangeOf(card)}</dd>
        <dt>{sourceText.limits}</dt>
        <dd>{sourceText.limitsOf(card)}</dd>
        <dt>{sourceText.reason}</dt>
        <dd>{typographic(card.reason)}</dd>
        <dt>{sourceText.grade}</dt>
        <dd>{sourceText.gradeOf(card.grade)}</dd>
        <dt>{sourceText.evidenceUntil}</dt>
        <dd>{longDate(card.date)}</dd>
      </dl>
      {card.inSample && <p className={classes.inSample}>{sourceText.inSample}</p>}
      {card.sources.length > 0 && (
        <ul>
          {card.sources.map(({ publisher, title, url }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                {publisher}
              </a>
              <span>{title}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
