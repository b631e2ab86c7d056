import { expect, it } from 'vitest'
import type { QuizResult } from '@/simulation/codes/quiz-code'
import { quizItems } from '@/ui/learn/quiz/quiz-items'
import { gainText, rightByItem, wholeQuizzes } from '@/ui/learn/teachers/quiz-gain'

const answers = (right: number) => quizItems.map(({ key }, item) => (item < right ? key : (key + 1) % 3))
const quiz = (before: number, after: number): QuizResult => ({ before: answers(before), after: answers(after), arm: 0 })

it('a class below twenty is told that it is too few', () => {
  expect(gainText([quiz(3, 5)])).toBe('1 student took both quizzes. Too few to say what the class gained.')
})

it('a gain is told with its interval', () => {
  // Ten gain 2 and ten gain 4: mean 3, s = 1.026, t(0.975; 19) = 2.093, so 3 ± 0.480.
  const whole = Array.from({ length: 20 }, (_, i) => quiz(2, i < 10 ? 4 : 6))
  expect(gainText(whole)).toBe(
    '20 students took both quizzes. They gained 3.0 of 8 questions on average; with luck allowed for, between 2.5 and 3.5 (right 19 times in 20).',
  )
})

it('only those count who answered all, before and after', () => {
  const whole = wholeQuizzes([quiz(3, 5), { ...quiz(3, 5), after: [undefined, ...answers(5).slice(1)] }])
  expect(whole).toHaveLength(1)
  expect(rightByItem(whole).map(({ before, after }) => before + after)).toEqual([2, 2, 2, 1, 1, 0, 0, 0])
})
