import { cleaned } from './base-32'
import { decodeQuiz, type QuizResult } from './quiz-code'
import type { BadCode } from './read-code'
import { decodeResult, type Result } from './result-code'

/** A line of pasted codes that counts. What stands before the code is a name, and is not kept. */
export type Collected = { readonly line: number; readonly code: string; readonly result: Result }

export type Collection = {
  readonly read: readonly Collected[]
  /** Quizzes. Equal ones all count: two readers may answer alike. */
  readonly quizzes: readonly QuizResult[]
  readonly bad: readonly { readonly line: number; readonly why: BadCode }[]
  readonly repeated: readonly { readonly line: number; readonly of: number }[]
}

/** A code at the end of a line: four groups, parted by dashes, spaces or nothing. */
const atEnd = /(?:^|\s)([0-9a-z]{2}[-\s]?[0-9a-z]{4}[-\s]?[0-9a-z]{4}[-\s]?[0-9a-z]{4})\s*$/i

/** The code of a quiz at the end of a line: three groups, the first of which begins with Q. */
const quizAtEnd = /(?:^|\s)(q[0-9a-z]{3}[-\s]?[0-9a-z]{4}[-\s]?[0-9a-z]{2})\s*$/i

/** Reads pasted text, one code a line; empty lines are none, and the same result counts once. */
export function collect(text: string): Collection {
  const read: Collected[] = []
  const quizzes: QuizResult[] = []
  const bad: { line: number; why: BadCode }[] = []
  const repeated: { line: number; of: number }[] = []
  text.split(/\r?\n/).forEach((written, at) => {
    if (written.trim() === '') return
    const line = at + 1
    const quiz = quizAtEnd.exec(written)?.[1]
    if (quiz !== undefined) {
      const found = decodeQuiz(quiz)
      if (found.status === 'read') quizzes.push(found.result)
      else bad.push({ line, why: found })
      return
    }
    const last = written.trim().split(/\s+/).at(-1) ?? ''
    const code = cleaned(atEnd.exec(written)?.[1] ?? last)
    const found = decodeResult(code)
    if (found.status === 'bad') {
      bad.push({ line, why: found })
      return
    }
    const first = read.find((one) => one.code === code)
    if (first === undefined) read.push({ line, code, result: found.result })
    else repeated.push({ line, of: first.line })
  })
  return { read, quizzes, bad, repeated }
}
