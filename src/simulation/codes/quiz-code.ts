import { toSigns } from './base-32'
import { CHECK_BITS, withCheck } from './checked-bits'
import { type Field, lengthOf, packed, unpacked } from './fields'
import { type BadCode, readCode } from './read-code'

export const QUIZ_ITEMS = 8

/** The answers to the items of the quiz by their place among those offered, from 0; undefined where there is none. */
export type QuizAnswers = readonly (number | undefined)[]

/** What a reader hands in of a quiz: the answers before and after, and which of two links they had. No name. */
export type QuizResult = {
  readonly before: QuizAnswers
  readonly after: QuizAnswers
  /** 0 for the first of two links, and where there was one only. */
  readonly arm: 0 | 1
}

/** The letter Q as a sign, by which the code of a quiz is known. */
const KIND = 23
const BITS_PER_ITEM = 2

const itemFields = (set: string): readonly Field[] =>
  Array.from({ length: QUIZ_ITEMS }, (_, item): Field => [`${set} ${item}`, BITS_PER_ITEM])

const fields: readonly Field[] = [['kind', 5], ...itemFields('before'), ...itemFields('after'), ['arm', 1]]
const LENGTH = lengthOf(fields)

/** The signs of a quiz code. */
export const QUIZ_SIGNS = (LENGTH + CHECK_BITS) / 5

const numbered = (set: string, answers: QuizAnswers) =>
  Array.from({ length: QUIZ_ITEMS }, (_, item) => [`${set} ${item}`, (answers[item] ?? -1) + 1] as const)

/** A code of ten signs, "Q8K3-QVN4-T2". @throws {RangeError} for an answer that a code cannot hold: there are three, from 0. */
export function encodeQuiz({ before, after, arm }: QuizResult): string {
  const values = {
    kind: KIND,
    arm,
    ...Object.fromEntries([...numbered('before', before), ...numbered('after', after)]),
  }
  const signs = toSigns(withCheck(packed(fields, values), LENGTH), QUIZ_SIGNS)
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].join('-')
}

/** What the code of a quiz says; small letters, dashes and spaces are as one likes. */
export function decodeQuiz(text: string): { readonly status: 'read'; readonly result: QuizResult } | BadCode {
  const read = readCode(text, QUIZ_SIGNS, LENGTH)
  if ('status' in read) return read
  const value = unpacked(fields, read.bits)
  const { kind = 0, arm } = value
  if (kind !== KIND) return { status: 'bad', why: 'format', format: kind }
  const answers = (set: string): QuizAnswers =>
    Array.from({ length: QUIZ_ITEMS }, (_, item) => {
      const said = value[`${set} ${item}`] ?? 0
      return said === 0 ? undefined : said - 1
    })
  return { status: 'read', result: { before: answers('before'), after: answers('after'), arm: arm === 1 ? 1 : 0 } }
}
