import type { News } from '@/scenarios/news.types'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import type { Answers } from './news-answers'
import classes from './news-section.module.css'
import { newsText } from './news-words'

type ReportProps = {
  readonly news: News
  readonly answers: Answers
  /** The claim that is looked at. */
  readonly open: string
  readonly onOpen: (claim: string) => void
}

/** The passages of a report, each of its claims a link. On a phone only the passage in question is shown. */
export function Report({ news, answers, open, onOpen }: ReportProps) {
  const { linkTo } = useCase(pageState)
  const recipe = useRecipe()
  const place = usePlace()
  return (
    <section className={classes.report} aria-label={newsText.report}>
      <p className={classes.dateline}>{news.dateline}</p>
      {news.passages.map((parts, passage) => {
        const isOpen = parts.some((part) => typeof part !== 'string' && part.claim === open)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its place in the report.
          <p key={passage} data-open={isOpen || undefined}>
            {parts.map((part) => {
              if (typeof part === 'string') return part
              const at = news.claims.findIndex(({ id }) => id === part.claim)
              const said = answers[part.claim]
              const state = said === undefined ? undefined : said === news.claims[at]?.verdict ? 'right' : 'wrong'
              return (
                // A link, for no button breaks over lines as words do.
                <a
                  key={part.claim}
                  href={linkTo(recipe, { ...place, options: { at: part.claim } })}
                  className={classes.quote}
                  aria-current={part.claim === open || undefined}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return
                    event.preventDefault()
                    onOpen(part.claim)
                  }}
                >
                  “{part.quote}”
                  <sup aria-hidden="true">
                    {at + 1}
                    {state === 'right' && ' ✓'}
                    {state === 'wrong' && ' ✕'}
                  </sup>
                  <span className="so-hidden"> {newsText.claim(at + 1, state)}</span>
                </a>
              )
            })}
          </p>
        )
      })}
    </section>
  )
}
