import { useCallback, useEffect, useState } from 'react'
import type { Lesson } from '@/scenarios/lesson.types'
import { holds } from '@/simulation/lessons/claims'
import { useCase } from '@/ui/state/case'
import { type KeptLesson, keepLesson, useKeptLessons } from '@/ui/state/kept-lessons'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { ExplainStep } from './explain-step'
import { GuessStep } from './guess-step'
import classes from './lesson-page.module.css'
import { lessonText, STEPS } from './lesson-words'
import { SecondStep } from './second-step'
import { SeeStep } from './see-step'
import { StepList } from './step-list'
import { useLessonCase } from './use-lesson-case'
import { useLessonFigures } from './use-lesson-figures'
import { useLessonKeys } from './use-lesson-keys'

/** One lesson, a step at a time; the step is in the link. */
export function LessonPage({ lesson, lessons }: { readonly lesson: Lesson; readonly lessons: readonly Lesson[] }) {
  const { goTo } = useCase(pageState)
  const { options } = usePlace()
  const step = Number(options.s ?? 1)
  const [isReset, setIsReset] = useState(false)
  const [kept = { step: 1, checks: [] }] = useKeptLessons([lesson.id])
  const part = step === STEPS.length ? lesson.second : lesson
  const of = useLessonCase(part.case, isReset)
  const asked = useLessonFigures(of, part.figures)
  const values = asked.status === 'current' ? asked.value : undefined
  const isUntrue = values !== undefined && !part.claims.every((claim) => holds(claim, values))
  const isBroken = of.isChanged && (isUntrue || asked.status === 'failed')

  const home = useCallback(() => goTo('learn', { section: 'lessons', options: {} }), [goTo])
  const goToStep = useCallback(
    (to: number) => goTo('learn', { section: 'lessons', options: { at: lesson.id, s: String(to) } }),
    [goTo, lesson.id],
  )
  const back = useCallback(() => (step > 1 ? goToStep(step - 1) : home()), [step, goToStep, home])
  useLessonKeys(back)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is a screen of its own, and is read from its head.
  useEffect(() => {
    if (window.history.state !== null) document.getElementById('answer')?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [lesson.id, step])

  const say = (said: Partial<KeptLesson>) => keepLesson(lesson.id, said)
  const next = (said: Partial<KeptLesson> = {}) => {
    say({ ...said, step: Math.max(kept.step, step + 1) })
    goToStep(step + 1)
  }
  const at = lessons.indexOf(lesson)
  const following = lessons[at + 1]
  const onward =
    following === undefined
      ? { label: lessonText.toHome, go: home }
      : {
          label: lessonText.toNext,
          go: () => goTo('learn', { section: 'lessons', options: { at: following.id } }),
        }
  return (
    <main className={classes.lesson} id="main">
      <div className={classes.head}>
        <button type="button" className="so-link" onClick={home}>
          ‹ {lessonText.back}
        </button>
        <h1 id="answer" tabIndex={-1}>
          {lessonText.number(at, lesson.title)}
        </h1>
        <StepList step={step} reached={Math.max(kept.step, step)} onStep={goToStep} />
      </div>
      <section className={classes.step} id="controls" tabIndex={-1} aria-label={STEPS[step - 1]}>
        {isBroken && (
          <p className="so-warn" role="alert">
            {lessonText.broken}{' '}
            <button type="button" className="so-link" onClick={() => setIsReset(true)}>
              {lessonText.reset}
            </button>
          </p>
        )}
        {asked.status === 'failed' && !of.isChanged && <p className="so-warn">{lessonText.failed}</p>}
        {step === 1 && (
          <GuessStep key={lesson.id} guess={lesson.guess} kept={kept} values={values} onLock={(said) => next(said)} />
        )}
        {step === 2 && (
          <SeeStep
            lesson={lesson}
            of={of}
            kept={kept}
            values={values}
            isBroken={isBroken}
            onNext={() => next()}
            onBack={back}
          />
        )}
        {step === 3 && (
          <ExplainStep
            lesson={lesson}
            of={of}
            kept={kept}
            values={values}
            isBroken={isBroken}
            onSay={say}
            onNext={() => next()}
            onBack={back}
          />
        )}
        {step === 4 && (
          <SecondStep
            second={lesson.second}
            of={of}
            kept={kept}
            values={values}
            finding={isBroken ? lessonText.broken : lesson.second.finding}
            onSay={say}
            onBack={back}
            next={onward}
          />
        )}
      </section>
    </main>
  )
}
