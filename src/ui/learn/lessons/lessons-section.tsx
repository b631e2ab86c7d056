import { Button } from '@mantine/core'
import type { Lesson } from '@/scenarios/lesson.types'
import { Quiz } from '@/ui/learn/quiz/quiz'
import { QuizInvite } from '@/ui/learn/quiz/quiz-invite'
import { useLoaded } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { isLessonDone, type KeptLesson, restartLesson, useKeptLessons } from '@/ui/state/kept-lessons'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { lessonText } from './lesson-words'
import classes from './lessons-section.module.css'
import { loadLessons } from './load-lessons'

/** How many of the three questions about it were answered right at once. */
const rightOf = ({ checks, second }: Lesson, kept: KeptLesson): number =>
  checks.filter(({ key }, at) => kept.checks[at] === key).length + Number(kept.same === second.same.key)

/** The lessons and the quiz above them, or the quiz where a link asks for it. */
export function LessonsSection() {
  return usePlace().options.show === 'quiz' ? <Quiz /> : <LessonCards />
}

/** The lessons as cards, each with how far the reader is. */
function LessonCards() {
  const lessons = useLoaded(useCase(loadLessons))
  const { goTo } = useCase(pageState)
  const kept = useKeptLessons(lessons.map(({ id }) => id))
  const open = (id: string, step: number) =>
    goTo('learn', { section: 'lessons', options: { at: id, ...(step > 1 ? { s: String(step) } : {}) } })
  return (
    <>
      <p className={classes.lead}>{lessonText.lead}</p>
      <QuizInvite />
      <ol className={classes.cards}>
        {lessons.map((lesson, at) => {
          const { id, title, asks, field, minutes } = lesson
          const state = kept[at] ?? { step: 1, checks: [] }
          const isBegun = state.step > 1
          const again = () => {
            restartLesson(id)
            open(id, 1)
          }
          return (
            <li key={id} data-begun={(isBegun && !isLessonDone(state)) || undefined}>
              <div className={classes.top} aria-hidden="true">
                <strong>{at + 1}</strong>
                <span>{lessonText.minutes(minutes)}</span>
              </div>
              <h3>{title}</h3>
              <p>{asks}</p>
              <p className="so-faint">{field}</p>
              {isLessonDone(state) ? (
                <p className={classes.done}>
                  <span>{lessonText.done(rightOf(lesson, state))}</span>
                  <button
                    type="button"
                    className="so-link"
                    aria-label={lessonText.ofLesson(lessonText.again, title)}
                    onClick={again}
                  >
                    {lessonText.again}
                  </button>
                </p>
              ) : (
                <Button
                  variant={isBegun ? 'filled' : 'default'}
                  aria-label={lessonText.ofLesson(isBegun ? lessonText.goOn(state.step) : lessonText.start, title)}
                  onClick={() => open(id, state.step)}
                >
                  {isBegun ? lessonText.goOn(state.step) : lessonText.start}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
