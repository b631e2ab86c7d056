import type { QuizResult } from '@/simulation/codes/quiz-code'
import { NumberTable } from '@/ui/charts/number-table'
import { quizItems } from '../quiz/quiz-items'
import { gainText, rightByItem, wholeQuizzes } from './quiz-gain'
import { quizOfClassText } from './quiz-of-class-words'

/** What the class gained between the two quizzes, and in which questions. */
export function QuizOfClass({ quizzes }: { readonly quizzes: readonly QuizResult[] }) {
  const whole = wholeQuizzes(quizzes)
  const rows = rightByItem(whole).map(({ before, after }, item): readonly [string, ...string[]] => [
    quizItems[item]?.question ?? '',
    `${before} of ${whole.length}`,
    `${after} of ${whole.length}`,
  ])
  return (
    <section aria-label={quizOfClassText.title}>
      <h3>{quizOfClassText.title}</h3>
      <p>{gainText(whole)}</p>
      {whole.length > 0 && (
        <NumberTable id="quiz-table" label={quizOfClassText.table} columns={quizOfClassText.columns} rows={rows} />
      )}
    </section>
  )
}
