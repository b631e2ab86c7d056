import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Lesson, LessonChoice, LessonSee } from '@/scenarios/lesson.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import { shown } from '@/ui/engine/use-keyed'
import { useLoaded } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { loadLessons } from '../lessons/load-lessons'
import { inHundred } from '../lessons/whole-figure'
import { quizItems } from '../quiz/quiz-items'
import { keyText } from './key-words'
import classes from './teachers.module.css'
import { type KeyFigures, useKeyFigures } from './use-key-figures'

/** The right answers of all lessons and of the quiz, once a teacher asks for them. */
export function Key() {
  const [isShown, setIsShown] = useState(false)
  const lessons = useLoaded(useCase(loadLessons))
  return (
    <div className={classes.key}>
      <p>{keyText.hidden}</p>
      <p>
        <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? keyText.hide : keyText.show}
        </Button>
      </p>
      {isShown && <Answers lessons={lessons} />}
    </div>
  )
}

function Answers({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const asked = useKeyFigures(lessons)
  const figures = shown(asked)
  return (
    <>
      {asked.status === 'failed' && <p role="alert">{keyText.failed(asked.message)}</p>}
      {lessons.map((lesson, at) => (
        <LessonKey key={lesson.id} lesson={lesson} number={at + 1} figures={figures?.[at]} />
      ))}
      <section>
        <h3>{keyText.quiz}</h3>
        <ol>
          {quizItems.map(({ question, answers, key }) => (
            <Answered key={question} question={question} answer={answers[key]} />
          ))}
        </ol>
      </section>
    </>
  )
}

function Answered({
  question,
  answer,
  says,
}: {
  readonly question: string
  readonly answer: string
  readonly says?: string | undefined
}) {
  return (
    <li>
      {question} <strong>✓ {answer}</strong> {says}
    </li>
  )
}

const answeredBy = ({ question, answers, key }: LessonChoice) => (
  <Answered key={question} question={question} answer={answers[key]?.text ?? ''} says={answers[key]?.says} />
)

type LessonKeyProps = {
  readonly lesson: Lesson
  readonly number: number
  readonly figures: KeyFigures | undefined
}

function LessonKey({ lesson, number, figures }: LessonKeyProps) {
  const { title, guess, checks, second, finding } = lesson
  return (
    <section>
      <h3>{keyText.lesson(number, title)}</h3>
      <p>{finding}</p>
      <Numbers see={lesson.see} values={figures?.first} />
      <ol>
        {guess.kind === 'choice' && answeredBy(guess)}
        {checks.map(answeredBy)}
      </ol>
      <p>
        {keyText.second}
        {second.finding}
      </p>
      <Numbers see={second.see} values={figures?.second} />
      <ol>
        {answeredBy(second.guess)}
        {answeredBy(second.same)}
      </ol>
    </section>
  )
}

/** The numbers that a lesson or its second case shows as bars, with the case's own readings. */
function Numbers({ see, values }: { readonly see: LessonSee; readonly values: LessonValues | undefined }) {
  if (see.kind !== 'bars') return null
  if (values === undefined) return <p role="status">{keyText.working}</p>
  return (
    <ul className={classes.keyNumbers}>
      {see.views.flatMap(({ bars, unit, title }) =>
        bars.map(({ label, figure }) => (
          <li key={`${title} ${figure}`}>{keyText.number(label, inHundred(values[figure]), unit)}</li>
        )),
      )}
    </ul>
  )
}
