import seedrandom from 'seedrandom'
import { expect, it } from 'vitest'
import { decodeQuiz, encodeQuiz, QUIZ_ITEMS, type QuizResult } from '@/simulation/codes/quiz-code'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const draw = seedrandom('quiz codes')
const answers = () =>
  Array.from({ length: QUIZ_ITEMS }, () => {
    const said = Math.floor(draw() * 4)
    return said === 0 ? undefined : said - 1
  })
const randomQuiz = (): QuizResult => ({ before: answers(), after: answers(), arm: draw() < 0.5 ? 0 : 1 })

it('20,000 quizzes come back as they were, in ten signs that begin with Q', () => {
  let wrong = 0
  for (let i = 0; i < 20_000; i++) {
    const quiz = randomQuiz()
    const code = encodeQuiz(quiz)
    const read = decodeQuiz(i % 2 === 0 ? code : code.toLowerCase().replaceAll('-', ''))
    if (!/^Q...-....-..$/.test(code) || read.status !== 'read') wrong += 1
    else if (JSON.stringify(read.result) !== JSON.stringify(quiz)) wrong += 1
  }
  expect(wrong).toBe(0)
})

it('every wrong sign and every swap of neighbours is found', () => {
  let unseen = 0
  for (let i = 0; i < 300; i++) {
    const code = encodeQuiz(randomQuiz()).replaceAll('-', '')
    for (let at = 0; at < code.length; at++) {
      const [one = '', next = ''] = [code[at], code[at + 1]]
      const changed = Array.from(SIGNS, (sign) => code.slice(0, at) + sign + code.slice(at + 1))
      const swapped = code.slice(0, at) + next + one + code.slice(at + 2)
      for (const text of [...changed, swapped])
        if (text.length === code.length && text !== code && decodeQuiz(text).status === 'read') unseen += 1
    }
  }
  expect(unseen).toBe(0)
})

it('an answer that is not offered has no code', () => {
  expect(() => encodeQuiz({ before: [3], after: [], arm: 0 })).toThrow(/a before 0 from 0 to 3; found 4/)
})
