import { expect, it } from 'vitest'
import { collect } from '@/simulation/codes/collect'
import { encodeQuiz } from '@/simulation/codes/quiz-code'
import { encodeResult, type Result } from '@/simulation/codes/result-code'

const result = (run: number): Result => ({
  ...{ caseNumber: 0, seat: 2, run, ending: 0, week: 45, score: 71, guess: 40 },
  flags: { isCoached: false, isTwo: false, isChanged: false, isReplayed: false },
})
const codes = [0, 1, 2].map((run) => encodeResult(result(run)))

it('a line is a code, with or without a name before it, in any writing', () => {
  const [one = '', two = '', three = ''] = codes
  const text = `Ada Lovelace  ${one}\r\n\n${two.toLowerCase().replaceAll('-', ' ')}\n  Bo: ${three.replaceAll('-', '')}  `
  expect(collect(text).read.map(({ line, result }) => [line, result.run])).toEqual([
    [1, 0],
    [3, 1],
    [4, 2],
  ])
  expect(JSON.stringify(collect(text))).not.toMatch(/Ada|Bo/)
})

it('what cannot be read says in which line, and a code counts once', () => {
  const [one = ''] = codes
  const wrong = one.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))
  const { read, bad, repeated } = collect(`${one}\n${wrong}\nhello\n${one}`)
  expect(read).toHaveLength(1)
  expect(bad.map(({ line, why }) => [line, why.why])).toEqual([
    [2, 'check'],
    [3, 'length'],
  ])
  expect(repeated).toEqual([{ line: 4, of: 1 }])
})

it('codes of a quiz stand among them, and equal ones all count', () => {
  const quiz = encodeQuiz({ before: [1, 2, 0], after: [1, 2, 1], arm: 1 })
  const wrong = quiz.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))
  const text = `Ada ${quiz}\n${codes[0]}\nBo ${quiz.toLowerCase().replaceAll('-', '')}\n${wrong}`
  const { read, quizzes, bad, repeated } = collect(text)
  expect(read).toHaveLength(1)
  expect(quizzes.map(({ before, arm }) => [before[0], arm])).toEqual([
    [1, 1],
    [1, 1],
  ])
  expect(bad).toEqual([{ line: 4, why: { status: 'bad', why: 'check' } }])
  expect(repeated).toEqual([])
})
