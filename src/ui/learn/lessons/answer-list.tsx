import { useState } from 'react'
import type { LessonChoice } from '@/scenarios/lesson.types'
import classes from './answer-list.module.css'
import { lessonText } from './lesson-words'

type AnswerListProps = {
  readonly choice: LessonChoice
  /** The first answer that was given. */
  readonly given: number | undefined
  readonly onGive: (answer: number) => void
}

/** A question with its answers; after the first one it says of each that is pressed why it is right, or why not. */
export function AnswerList({ choice: { question, answers, key }, given, onGive }: AnswerListProps) {
  const [looked, setLooked] = useState<{ readonly question: string; readonly at: number }>()
  const shown = looked?.question === question ? looked.at : given
  const says = shown === undefined ? undefined : answers[shown]?.says
  return (
    <div className={classes.question}>
      <h3>{question}</h3>
      <ul className={classes.answers}>
        {answers.map(({ text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its place, and the focus stays there from question to question.
          <li key={at}>
            <button
              type="button"
              data-answer
              aria-pressed={at === shown}
              onClick={() => {
                setLooked({ question, at })
                if (given === undefined) onGive(at)
              }}
            >
              <span className={classes.number} aria-hidden="true">
                {at + 1}
              </span>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={classes.says}>
        {says !== undefined && (
          <>
            <strong className={shown === key ? classes.right : undefined}>
              {shown === key ? `✓ ${lessonText.right}` : `✕ ${lessonText.wrong}`}
            </strong>{' '}
            {says}
          </>
        )}
      </p>
    </div>
  )
}
