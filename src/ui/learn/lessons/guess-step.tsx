import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LessonGuess } from '@/scenarios/lesson.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import { Choice } from '@/ui/shared/choice'
import { GuessMarks } from '@/ui/shared/guess-marks'
import type { KeptLesson } from '@/ui/state/kept-lessons'
import listClasses from './answer-list.module.css'
import classes from './lesson-page.module.css'
import { lessonText } from './lesson-words'
import { inHundred } from './whole-figure'

type GuessStepProps = {
  readonly guess: LessonGuess
  readonly kept: KeptLesson
  readonly values: LessonValues | undefined
  /** Locks it in and goes on; undefined: skipped. */
  readonly onLock: (said: { readonly guess?: number; readonly sure?: number } | undefined) => void
}

/** What the reader thinks before anything is shown. */
export function GuessStep({ guess, kept, values, onLock }: GuessStepProps) {
  const [said, setSaid] = useState(kept.guess)
  const [sure, setSure] = useState(kept.sure)
  const [isTooEarly, setIsTooEarly] = useState(false)
  const say = (n: number) => {
    setSaid(n)
    setIsTooEarly(false)
  }
  const lock = () => {
    if (said === undefined) return setIsTooEarly(true)
    onLock({ guess: said, ...(sure === undefined ? {} : { sure }) })
  }
  const told = guess.kind === 'marks' && guess.told !== undefined ? inHundred(values?.[guess.told]) : undefined
  return (
    <>
      <h2 id="lesson-question">{guess.question}</h2>
      <p className={classes.lead}>{guess.lead.replace('COUNT', String(told ?? '…'))}</p>
      {guess.kind === 'marks' ? (
        <div className={classes.field}>
          <GuessMarks
            label={guess.question}
            value={said}
            words={said === undefined ? lessonText.unset : lessonText.told(said, guess.counted)}
            onChange={say}
            onLock={lock}
            onSkip={() => onLock(undefined)}
          />
          <p className={classes.count} aria-hidden="true">
            <strong>{said ?? '–'}</strong> {guess.counted}
          </p>
        </div>
      ) : (
        <ul className={`${listClasses.answers} ${classes.narrow}`} aria-labelledby="lesson-question">
          {guess.answers.map((answer, at) => {
            const text = typeof answer === 'string' ? answer : answer.text
            return (
              <li key={text}>
                <button type="button" data-answer aria-pressed={at === said} onClick={() => say(at)}>
                  <span className={listClasses.number} aria-hidden="true">
                    {at + 1}
                  </span>
                  {text}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {guess.kind === 'marks' && <p className={`so-faint ${classes.hint}`}>{lessonText.hint}</p>}
      {guess.kind !== 'luck' && (
        <div className={classes.sure}>
          <span className={classes.sureness}>{lessonText.sure}</span>
          <Choice
            label={lessonText.sure}
            options={lessonText.sureness.map((label, at) => ({ value: String(at), label }))}
            value={String(sure ?? '')}
            onChange={(value) => setSure(Number(value))}
          />
        </div>
      )}
      <div className={classes.buttons}>
        <Button variant="filled" data-next onClick={lock}>
          {guess.kind === 'marks' ? lessonText.lock(said) : lessonText.lockChoice}
        </Button>
        <Button onClick={() => onLock(undefined)}>{lessonText.skip}</Button>
        <p className="so-warn" role="alert">
          {isTooEarly && lessonText.tooEarly}
        </p>
      </div>
    </>
  )
}
