import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Lesson } from '@/scenarios/lesson.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import type { KeptLesson } from '@/ui/state/kept-lessons'
import { AnswerList } from './answer-list'
import classes from './lesson-page.module.css'
import { LessonSee } from './lesson-see'
import { lessonText } from './lesson-words'
import type { LessonCase } from './use-lesson-case'

type ExplainStepProps = {
  readonly lesson: Lesson
  readonly of: LessonCase
  readonly kept: KeptLesson
  readonly values: LessonValues | undefined
  readonly isBroken: boolean
  readonly onSay: (said: Partial<KeptLesson>) => void
  readonly onNext: () => void
  readonly onBack: () => void
}

/** Why it is so, in a few sentences, and two questions about it, one after the other; beside it what was seen, where there is room. */
export function ExplainStep({ lesson, of, kept, values, isBroken, onSay, onNext, onBack }: ExplainStepProps) {
  const { checks, explain, finding, see } = lesson
  const [at, setAt] = useState<0 | 1>(0)
  const given = kept.checks[at]
  const isLast = at === 1
  return (
    <>
      {!isBroken && <h2>{finding}</h2>}
      <div className={see.kind === 'bars' ? `${classes.beside} ${classes.below}` : classes.below}>
        {see.kind === 'bars' && (
          <div className={classes.seen}>
            <LessonSee see={see} of={of} values={values} isSecond />
          </div>
        )}
        <div className={classes.explain}>
          <p className={classes.why}>
            <strong>{lessonText.why}</strong> {explain}
          </p>
          <AnswerList
            choice={checks[at]}
            given={given}
            onGive={(answer) => onSay({ checks: [...kept.checks.slice(0, at), answer] })}
          />
        </div>
      </div>
      <div className={classes.buttons}>
        <Button
          variant={given === undefined ? 'default' : 'filled'}
          data-next
          onClick={() => (isLast ? onNext() : setAt(1))}
        >
          {isLast ? lessonText.toSecond : lessonText.nextCheck}
        </Button>
        <Button onClick={() => (isLast ? setAt(0) : onBack())}>‹ {lessonText.stepBack}</Button>
      </div>
    </>
  )
}
