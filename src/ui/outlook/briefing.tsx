import { useId, useState } from 'react'
import { longDate } from '@/ui/shared/dates'
import { Loaded } from '@/ui/shared/error-boundary'
import { typographic } from '@/ui/shared/format'
import { useCase, useScenario } from '@/ui/state/case'
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
        <div id={id}>
          <Loaded name={outlookText.story}>
            <Story />
          </Loaded>
        </div>
      )}
    </div>
  )
}

function Story() {
  const { story } = useScenario()
  if (story.length === 0) return <p className="so-quiet">{outlookText.noStory}</p>
  return (
    <ol className={classes.story}>
      {story.map(({ date, text }) => (
        <li key={date + text}>
          <time dateTime={date}>{longDate(date)}</time>
          <span>{typographic(text)}</span>
        </li>
      ))}
    </ol>
  )
}
