import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { shortDate } from '@/ui/shared/dates'
import { usePast } from '../past/real-history'
import classes from './happened.module.css'
import { happenedText } from './happened-words'

type HeadlineListProps = { readonly at: number; readonly onMove: (at: number) => void }

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  PageUp: (at) => at - 5,
  PageDown: (at) => at + 5,
  Home: () => 0,
  End: (_, last) => last,
}

/** The record in order: one tab stop, arrow keys move the cursor. */
export function HeadlineList({ at, onMove }: HeadlineListProps) {
  const { headlines } = usePast().history
  const list = useRef<HTMLOListElement>(null)
  const hint = useId()
  useEffect(() => {
    const box = list.current
    const row = box?.children[at]
    if (box === null || !(row instanceof HTMLElement)) return
    // The list scrolls by itself; the page must not move under the reader.
    if (row.offsetTop < box.scrollTop) box.scrollTop = row.offsetTop
    const below = row.offsetTop + row.offsetHeight - box.clientHeight
    if (below > box.scrollTop) box.scrollTop = below
    if (box.contains(document.activeElement)) row.querySelector('button')?.focus({ preventScroll: true })
  }, [at])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const last = headlines.length - 1
    onMove(Math.max(0, Math.min(last, step(at, last))))
  }
  return (
    <section className={`so-card ${classes.list}`} aria-labelledby={`${hint}-title`}>
      <h3 id={`${hint}-title`}>{happenedText.list}</h3>
      <p id={hint}>{happenedText.listHint}</p>
      <ol ref={list} onKeyDown={onKeyDown}>
        {headlines.map(({ date, headline, news }, index) => (
          <li key={`${date} ${headline}`}>
            <button
              type="button"
              aria-current={index === at || undefined}
              aria-describedby={hint}
              tabIndex={index === at ? 0 : -1}
              onClick={() => onMove(index)}
            >
              <span className={`so-strong so-quiet ${classes.number}`}>{index + 1}</span>
              <span className={`so-note ${classes.words}`}>
                <time dateTime={date}>{shortDate(date)}</time>
                {news.length === 0 && <i> · {happenedText.notExpressed}</i>}
                <span>{headline}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
