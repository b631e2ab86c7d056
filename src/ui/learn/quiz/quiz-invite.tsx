import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { isComplete, useKeptQuiz } from './kept-quiz'
import classes from './quiz.module.css'
import { quizText } from './quiz-words'

/** The quiz above the lessons: what it is, and the way into it from where the reader is. */
export function QuizInvite() {
  const { before, after } = useKeptQuiz()
  const { setOptions } = useCase(pageState)
  const isBegun = before.length > 0 && !(isComplete(before) && after.length === 0)
  const state = isComplete(after) ? 'done' : isBegun ? 'begun' : before.length > 0 ? 'before' : 'new'
  return (
    <p className={classes.invite}>
      <span>{quizText.invite}</span>
      <button type="button" className="so-link" onClick={() => setOptions({ show: 'quiz' })}>
        {quizText.open[state]}
      </button>
    </p>
  )
}
