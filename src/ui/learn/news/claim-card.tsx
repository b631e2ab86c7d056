import { Button } from '@mantine/core'
import { type News, type Verdict, verdicts } from '@/scenarios/news.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import { InModel } from './in-model'
import { keepAnswer } from './news-answers'
import classes from './news-section.module.css'
import { newsText, verdictName } from './news-words'
import { Record } from './record'

type ClaimCardProps = {
  readonly news: News
  readonly about: Scenario
  /** Which claim, from 0. */
  readonly at: number
  readonly said: Verdict | undefined
  /** How far the reader is, in words. */
  readonly standing: string
  readonly onOpen: (claim: string) => void
  readonly onTable: () => void
}

/** One claim: three ways to judge it; once judged, the record, what the model says, and what to ask of any like it. */
export function ClaimCard({ news, about, at, said, standing, onOpen, onTable }: ClaimCardProps) {
  const claim = news.claims[at]
  const next = news.claims[at + 1]
  if (claim === undefined) return null
  return (
    <section className={classes.claim} aria-labelledby="claim-title">
      <p className="so-note">{standing}</p>
      <h3 id="claim-title" tabIndex={-1}>
        {at + 1} · {claim.claim}
      </h3>
      <fieldset className={classes.verdicts}>
        <legend className="so-hidden">{newsText.ask}</legend>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={verdict === said}
            aria-disabled={said !== undefined || undefined}
            onClick={() => said === undefined && keepAnswer(news, claim.id, verdict)}
          >
            {verdictName[verdict]}
          </button>
        ))}
      </fieldset>
      <div role="status">{said !== undefined && <Record claim={claim} news={news} said={said} />}</div>
      {said === undefined ? (
        <p className="so-note">{newsText.ask}</p>
      ) : (
        <>
          <InModel claim={claim} about={about} />
          <p className={classes.carry}>
            <strong>{claim.carry.of}:</strong> {claim.carry.ask}
          </p>
          <p className={classes.foot}>
            {next !== undefined && (
              <Button variant="filled" size="md" onClick={() => onOpen(next.id)}>
                {newsText.next(at + 2)}
              </Button>
            )}
            <button type="button" className="so-link" onClick={onTable}>
              {newsText.asTable(news.claims.length)}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
