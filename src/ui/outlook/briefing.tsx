import { useId, useState } from 'react'
import { longDate } from '@/ui/shared/dates'
import { typographic } from '@/ui/shared/format'
import { useCase } from '@/ui/state/case'
import { outlookText } from './answer-words'
import classes from './briefing.module.css'

/** Who wants what, and the clock: one paragraph, and behind it what led here. */
export function Briefing() {
  const { scenario } = useCase()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <div className={classes.briefing}>
      <p>
        <strong>{longDate(scenario.startDate)}.</strong> {typographic(scenario.briefing)}{' '}
        <button
          type="button"
          className="so-link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {outlookText.story}
        </button>
      </p>
      {isOpen && (
        <ol id={id} className={classes.story}>
          {scenario.story.map(({ date, text }) => (
            <li key={date + text}>
              <time dateTime={date}>{longDate(date)}</time>
              <span>{typographic(text)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
