import type { KeptQuiz } from './kept-quiz'
import classes from './quiz.module.css'
import { quizItems, rightAnswers } from './quiz-items'
import { quizText } from './quiz-words'

/** How many were right before and after, and of every question what was said and what is right. */
export function QuizResults({ before, after }: KeptQuiz) {
  return (
    <>
      <h3 id="quiz-title" tabIndex={-1}>
        {quizText.score(rightAnswers(before), rightAnswers(after))}
      </h3>
      <ol className={classes.items}>
        {quizItems.map(({ question, answers, key }, at) => {
          const [first = '', last = ''] = [answers[before[at] ?? -1], answers[after[at] ?? -1]]
          const isRight = after[at] === key
          return (
            <li key={question}>
              <strong>{question}</strong>
              <span data-right={isRight || undefined}>
                {isRight ? `✓ ${quizText.right}.` : `✕ ${quizText.wrong}.`} {quizText.said(first, last)}
              </span>
              {!isRight && <span>{quizText.is(answers[key])}</span>}
            </li>
          )
        })}
      </ol>
    </>
  )
}
