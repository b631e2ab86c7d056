import type { News, NewsClaim, Verdict } from '@/scenarios/news.types'
import classes from './news-section.module.css'
import { newsText } from './news-words'

type RecordProps = {
  readonly claim: NewsClaim
  readonly news: News
  readonly said: Verdict | undefined
}

/** How a claim stands against the record, and where that is to be read. */
export function Record({ claim: { verdict, record, sources }, news, said }: RecordProps) {
  return (
    <div className={classes.record}>
      {said !== undefined && (
        <p className={classes.verdict} data-right={said === verdict || undefined}>
          {said === verdict ? '✓ ' : '✕ '}
          {newsText.said(said, verdict)}
        </p>
      )}
      <p>{record}</p>
      <p className="so-note">
        {newsText.sources}{' '}
        {sources.map((key) => (
          <a key={key} href={news.sources[key]?.url} target="_blank" rel="noreferrer" title={news.sources[key]?.title}>
            {news.sources[key]?.publisher}
            <span className="so-hidden">: {news.sources[key]?.title}</span>
          </a>
        ))}
      </p>
    </div>
  )
}
