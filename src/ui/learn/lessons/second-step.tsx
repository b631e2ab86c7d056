import { Button } from '@mantine/core'
import type { SecondCase } from '@/scenarios/lesson.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import type { KeptLesson } from '@/ui/state/kept-lessons'
import { AnswerList } from './answer-list'
import classes from './lesson-page.module.css'
import { LessonSee } from './lesson-see'
import { lessonText } from './lesson-words'
import type { LessonCase } from './use-lesson-case'

type SecondStepProps = {
  readonly second: SecondCase
  readonly of: LessonCase
  readonly kept: KeptLesson
  readonly values: LessonValues | undefined
  readonly finding: string
  readonly onSay: (said: Partial<KeptLesson>) => void
  readonly onBack: () => void
  /** Where it goes on from here. */
  readonly next: { readonly label: string; readonly go: () => void }
}

/** The same question of another case: guessed, then seen beside what both have in common. */
export function SecondStep({ second, of, kept, values, finding, onSay, onBack, next }: SecondStepProps) {
  const buttons = (
    <div className={classes.buttons}>
      <Button variant={kept.same === undefined ? 'default' : 'filled'} data-next onClick={next.go}>
        {next.label}
      </Button>
      <Button onClick={onBack}>‹ {lessonText.stepBack}</Button>
    </div>
  )
  if (kept.second === undefined)
    return (
      <>
        <h2>{second.lead}</h2>
        <div className={classes.narrow}>
          <AnswerList choice={second.guess} given={undefined} onGive={(answer) => onSay({ second: answer })} />
        </div>
        {buttons}
      </>
    )
  const isRight = kept.second === second.guess.key
  return (
    <>
      <h2>{finding}</h2>
      <p className={classes.lead}>
        {lessonText.youSaid(second.guess.answers[kept.second]?.text.replace(/\.$/, '') ?? '', '')}{' '}
        {isRight ? lessonText.right : second.guess.answers[kept.second]?.says}
      </p>
      <div className={classes.beside}>
        <LessonSee see={second.see} of={of} values={values} isSecond />
        <AnswerList choice={second.same} given={kept.same} onGive={(answer) => onSay({ same: answer })} />
      </div>
      {buttons}
    </>
  )
}
