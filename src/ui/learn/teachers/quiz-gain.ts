import { studentMean } from '@/engine'
import { QUIZ_ITEMS, type QuizAnswers, type QuizResult } from '@/simulation/codes/quiz-code'
import { plural } from '@/ui/shared/format'
import { quizItems, rightAnswers } from '../quiz/quiz-items'

const ENOUGH = 20

const isWhole = (answers: QuizAnswers): boolean => answers.every((answer) => answer !== undefined)

/** How many of the class are right in each item, before and after, of those who answered both sets. */
export const rightByItem = (
  quizzes: readonly QuizResult[],
): readonly { readonly before: number; readonly after: number }[] =>
  quizItems.map(({ key }, item) => ({
    before: quizzes.filter(({ before }) => before[item] === key).length,
    after: quizzes.filter(({ after }) => after[item] === key).length,
  }))

/** Those who answered every item, before and after. */
export const wholeQuizzes = (quizzes: readonly QuizResult[]): readonly QuizResult[] =>
  quizzes.filter(({ before, after }) => isWhole(before) && isWhole(after))

const signed = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`

/** What a class gained, in a sentence; with fewer than twenty it does not say how sure that is. */
export function gainText(whole: readonly QuizResult[]): string {
  if (whole.length < ENOUGH)
    return `${plural(whole.length, 'student')} took both quizzes. Too few to say what the class gained.`
  const { mean, low, high } = studentMean(whole.map(({ before, after }) => rightAnswers(after) - rightAnswers(before)))
  return `${whole.length} students took both quizzes. They gained ${signed(mean)} of ${QUIZ_ITEMS} questions on average; with luck allowed for, between ${signed(low)} and ${signed(high)} (right 19 times in 20).`
}
