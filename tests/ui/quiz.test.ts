import { expect, it } from 'vitest'
import { QUIZ_ITEMS } from '@/simulation/codes/quiz-code'
import { quizFrom } from '@/ui/learn/quiz/kept-quiz'
import { quizItems, rightAnswers } from '@/ui/learn/quiz/quiz-items'
import { quizText } from '@/ui/learn/quiz/quiz-words'

it('the quiz has as many items as its code, and no place holds most of the right answers', () => {
  expect(quizItems).toHaveLength(QUIZ_ITEMS)
  for (const place of [0, 1, 2]) expect(quizItems.filter(({ key }) => key === place).length).toBeLessThanOrEqual(3)
  for (const { answers } of quizItems) expect(new Set(answers).size).toBe(3)
})

it('right answers are counted, and one that is missing is not right', () => {
  expect(rightAnswers(quizItems.map(({ key }) => key))).toBe(8)
  expect(rightAnswers([])).toBe(0)
  expect(rightAnswers([1, undefined, 0])).toBe(2)
})

it('a kept quiz is read like a file from anybody', () => {
  const none = { before: [], after: [] }
  for (const text of [undefined, '', '7', '[]', '{"before":[3]}', '{"before":"012"}'])
    expect(quizFrom(text)).toEqual(none)
  expect(quizFrom('{"before":[0,1,2,0,1,2,0,1,2],"after":[2]}')).toEqual({
    before: [0, 1, 2, 0, 1, 2, 0, 1],
    after: [2],
  })
})

it('a gain is told in words', () => {
  expect(quizText.score(3, 6)).toBe('6 of 8 right, 3 more than before.')
  expect(quizText.score(6, 5)).toBe('5 of 8 right, 1 fewer than before.')
  expect(quizText.score(4, 4)).toBe('4 of 8 right, as many as before.')
})
