import { Button } from '@mantine/core'
import type { Lesson } from '@/scenarios/lesson.types'
import type { LessonValues } from '@/simulation/lessons/claims'
import type { KeptLesson } from '@/ui/state/kept-lessons'
import classes from './lesson-page.module.css'
import { LessonSee } from './lesson-see'
import { lessonText } from './lesson-words'
import { OpenInOutlook } from './open-in-outlook'
import type { LessonCase } from './use-lesson-case'
import { inHundred } from './whole-figure'

/** What the reader said, held against what is so; undefined where nothing was said. */
function verdict(
  { guess }: Lesson,
  { guess: said, sure }: KeptLesson,
  values: LessonValues | undefined,
): string | undefined {
  if (said === undefined) return undefined
  const how = sure === undefined ? '' : (lessonText.sureOf[sure] ?? '')
  if (guess.kind === 'marks') {
    const model = inHundred(values?.[guess.figure])
    return model === undefined
      ? undefined
      : `${lessonText.youSaidNumber(said, how, model)} ${lessonText.how(said, model)}`
  }
  if (guess.kind === 'luck') return lessonText.youSaid(guess.answers[said] ?? '', '')
  const answer = guess.answers[said]
  return answer && `${lessonText.youSaid(answer.text.replace(/\.$/, ''), how)} ${answer.says}`
}

type SeeStepProps = {
  readonly lesson: Lesson
  readonly of: LessonCase
  readonly kept: KeptLesson
  readonly values: LessonValues | undefined
  readonly isBroken: boolean
  readonly onNext: () => void
  readonly onBack: () => void
}

/** The guess beside what the model says, and one thing to try. */
export function SeeStep({ lesson, of, kept, values, isBroken, onNext, onBack }: SeeStepProps) {
  const said = isBroken ? undefined : verdict(lesson, kept, values)
  const guessed =
    lesson.guess.kind === 'marks' && kept.guess !== undefined
      ? { figure: lesson.guess.figure, n: kept.guess }
      : undefined
  return (
    <>
      {!isBroken && <h2>{lesson.finding}</h2>}
      <p className={classes.lead} role="status">
        {values === undefined ? lessonText.working : said}
      </p>
      <LessonSee see={lesson.see} of={of} values={values} guessed={guessed} />
      <div className={classes.buttons}>
        <Button variant="filled" data-next onClick={onNext}>
          {lessonText.explain}
        </Button>
        <Button onClick={onBack}>‹ {lessonText.stepBack}</Button>
        <p className="so-faint">
          {lessonText.exact} <OpenInOutlook lesson={lesson} />
        </p>
      </div>
    </>
  )
}
