import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { encodeQuiz } from '@/simulation/codes/quiz-code'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { CodeLine } from './code-line'
import { isComplete, keepQuizAnswer, type QuizSet, takeQuizAnswerBack, useKeptQuiz } from './kept-quiz'
import classes from './quiz.module.css'
import { quizItems } from './quiz-items'
import { QuizResults } from './quiz-results'
import { quizText } from './quiz-words'

/** Eight questions before the lessons and the same after them; what is right is told once both are done. */
export function Quiz() {
  const { before, after } = useKeptQuiz()
  const { goTo, setOptions } = useCase(pageState)
  const { options } = usePlace()
  const isSecond = isComplete(before) && (after.length > 0 || options.s === '2')
  const isDone = isComplete(after)
  const isHalfway = isComplete(before) && !isSecond
  const answers = isSecond ? after : before
  useFocusOnNext(`${before.length} ${after.length} ${isSecond}`)
  return (
    <div className={classes.quiz}>
      {isHalfway && (
        <>
          <h3 id="quiz-title" tabIndex={-1}>
            {quizText.halfway}
          </h3>
          <p>{quizText.halfwayNote}</p>
        </>
      )}
      {isDone && <QuizResults before={before} after={after} />}
      {isHalfway || isDone ? (
        <CodeLine code={encodeQuiz({ before, after, arm: 0 })} />
      ) : (
        <Item set={isSecond ? 'after' : 'before'} at={answers.length} />
      )}
      <p className={classes.foot}>
        {isHalfway && (
          <Button variant="filled" onClick={() => setOptions({ s: '2' })}>
            {quizText.second}
          </Button>
        )}
        <Button onClick={() => goTo('learn', { section: 'lessons', options: {} })}>{quizText.home}</Button>
      </p>
    </div>
  )
}

/** What comes next begins at its own words; a page that has just been opened keeps its start. */
function useFocusOnNext(standing: string): void {
  const last = useRef(standing)
  useEffect(() => {
    if (last.current === standing) return
    last.current = standing
    document.getElementById('quiz-title')?.focus()
  }, [standing])
}

function Item({ set, at }: { readonly set: QuizSet; readonly at: number }) {
  const item = quizItems[at]
  if (item === undefined) throw new RangeError(`The quiz has no question ${at + 1}.`)
  return (
    <>
      <p className="so-note">
        {quizText.title[set]} · {quizText.standing(at + 1)}
      </p>
      <h3 id="quiz-title" tabIndex={-1}>
        {item.question}
      </h3>
      <ul className={classes.answers}>
        {item.answers.map((answer, said) => (
          <li key={answer}>
            <button type="button" onClick={() => keepQuizAnswer(set, said)}>
              {answer}
            </button>
          </li>
        ))}
      </ul>
      <p className={classes.foot}>
        {at > 0 && (
          <button type="button" className="so-link" onClick={() => takeQuizAnswerBack(set)}>
            {quizText.stepBack}
          </button>
        )}
        <span className="so-faint">{quizText.silent}</span>
      </p>
    </>
  )
}
