import { in100 } from '@/simulation/history/in-100'
import type { ScoredQuestion } from '@/simulation/history/track-record'
import { shortDate } from '@/ui/shared/dates'
import kit from '../kit.module.css'
import { pastWords } from '../past/past-words'
import { usePast } from '../past/real-history'
import { SourceLinks } from '../past/source-links'
import { forecasterName, recordText, score } from './record-words'

const chance = (share: number | undefined): string => (share === undefined ? '–' : in100(share))

/** Every question with each forecast of it that exists, what came, and the model's scores. */
export function QuestionTable({ questions }: { readonly questions: readonly ScoredQuestion[] }) {
  const { sourcesOf } = usePast(pastWords)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must scroll from the keyboard too.
    <section className={kit.scroll} tabIndex={0} aria-label={`${recordText.questions}, table`}>
      <table className={`${kit.table} ${kit.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{recordText.asked}</th>
            <th scope="col">{recordText.question}</th>
            <th scope="col">{recordText.came}</th>
            {[forecasterName.model, recordText.baseRate, recordText.market, 'Brier', 'Log'].map((column) => (
              <th key={column} scope="col" data-number>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ question, forecasts, brier, log }) => (
            <tr key={question.id}>
              <td data-label={recordText.asked} style={{ whiteSpace: 'nowrap' }}>
                {shortDate(question.asOf)}
              </td>
              <th scope="row">
                {question.text}
                {question.narrowed !== undefined && (
                  <p className={kit.lead}>
                    {recordText.narrowed} {question.narrowed}
                  </p>
                )}
              </th>
              <td data-label={recordText.came}>
                {question.happened ? recordText.yes : recordText.no}, {shortDate(question.resolved)}: {question.what}{' '}
                <SourceLinks sources={sourcesOf(question.sources)} />
              </td>
              <td data-number data-label={forecasterName.model}>
                {chance(forecasts.model)}
              </td>
              <td data-number data-label={recordText.baseRate}>
                {chance(forecasts.baseRate)}
                {forecasts.memoryless !== forecasts.baseRate && (
                  <div className="so-faint">{recordText.constant(chance(forecasts.memoryless))}</div>
                )}
              </td>
              <td data-number data-label={recordText.market}>
                {chance(forecasts.market)}
              </td>
              <td data-number data-label="Brier">
                {score(brier)}
              </td>
              <td data-number data-label="Log">
                {score(log)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
