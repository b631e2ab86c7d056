import { longDate } from '@/ui/shared/dates'
import { typographic } from '@/ui/shared/format'
import { useScenario } from '@/ui/state/case'
import type { NumberCard } from '@/ui/state/number-card'
import { numberEvidence } from '@/ui/state/number-evidence'
import { fieldText, fieldUnit } from './number-words'
import classes from './source-popover.module.css'

const grades: Readonly<Record<string, string>> = {
  A: 'A: official, or the outlet itself',
  B: 'B: wire or press copy',
  C: 'C: a page of low authority',
  judgement: 'Judgement: no source gives its size',
}

const unitOf = (card: NumberCard): string => (fieldUnit(card) === '%' ? ' %' : '')

const sourceText = {
  reading: 'Our reading',
  readingOf: (card: NumberCard) => `${fieldText(card, card.value)}${unitOf(card)} (${card.unit})`,
  range: 'Evidence',
  rangeOf: (card: NumberCard) => `${fieldText(card, card.low)} to ${fieldText(card, card.high)}${unitOf(card)}`,
  limits: 'Allowed',
  limitsOf: (card: NumberCard) => `${fieldText(card, card.min)} to ${fieldText(card, card.max)}${unitOf(card)}`,
  reason: 'Reason',
  grade: 'Grade',
  gradeOf: (grade: string) => grades[grade] ?? grade,
  evidenceUntil: 'Evidence until',
  inSample: 'Partly informed by what happened later.',
}

/** Where a number comes from: its reading, range and limits, the reason, and the sources. */
export function SourceDetails({ card }: { readonly card: NumberCard }) {
  const { date, grade, inSample, reason, sources } = useScenario(numberEvidence).evidenceOf(card.id)
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
        <dd>{typographic(reason)}</dd>
        <dt>{sourceText.grade}</dt>
        <dd>{sourceText.gradeOf(grade)}</dd>
        <dt>{sourceText.evidenceUntil}</dt>
        <dd>{longDate(date)}</dd>
      </dl>
      {inSample && <p className={classes.inSample}>{sourceText.inSample}</p>}
      {sources.length > 0 && (
        <ul>
          {sources.map(({ publisher, title, url }) => (
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
