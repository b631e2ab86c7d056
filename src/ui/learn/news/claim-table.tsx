import { useEffect, useRef } from 'react'
import type { News } from '@/scenarios/news.types'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { type Answers, forgetAnswers } from './news-answers'
import classes from './news-section.module.css'
import { newsText, verdictName } from './news-words'
import { Record } from './record'

type ClaimTableProps = {
  readonly news: News
  readonly answers: Answers
  readonly standing: string
  readonly onOpen: (claim: string) => void
}

/** All claims with what the reader said of them; of one that is not judged yet the record is not told. */
export function ClaimTable({ news, answers, standing, onOpen }: ClaimTableProps) {
  const { setOptions } = useCase(pageState)
  const top = useRef<HTMLParagraphElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <div className={classes.all}>
      <p className="so-note" ref={top} tabIndex={-1}>
        {standing}
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            {newsText.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {news.claims.map((claim, at) => {
            const said = answers[claim.id]
            return (
              <tr key={claim.id}>
                <th scope="row">
                  <button type="button" className="so-link" onClick={() => onOpen(claim.id)}>
                    {at + 1} · {claim.claim}
                  </button>
                </th>
                <td>{said === undefined ? newsText.unsaid : verdictName[said]}</td>
                <td>
                  {said !== undefined && (
                    <>
                      <strong>{verdictName[claim.verdict]}.</strong>
                      <Record claim={claim} news={news} said={undefined} />
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={classes.foot}>
        <button type="button" className="so-link" onClick={() => setOptions({ show: undefined })}>
          {newsText.asReport}
        </button>
        <button
          type="button"
          className="so-link"
          onClick={() => {
            forgetAnswers(news)
            setOptions({ show: undefined, at: news.claims[0]?.id })
          }}
        >
          {newsText.again}
        </button>
      </p>
    </div>
  )
}
