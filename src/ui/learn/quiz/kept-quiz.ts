import { QUIZ_ITEMS } from '@/simulation/codes/quiz-code'
import { keepSetting, readKept, useKept } from '@/ui/state/kept-setting'
import { isRecord } from '@/ui/state/kept-text'

/** The answers of a reader so far, from the first item on. */
export type KeptQuiz = { readonly before: readonly number[]; readonly after: readonly number[] }

export type QuizSet = keyof KeptQuiz

const NAME = 'quiz'

const answersFrom = (value: unknown): readonly number[] => {
  const answers: readonly unknown[] = Array.isArray(value) ? value.slice(0, QUIZ_ITEMS) : []
  const isAnswer = (answer: unknown): answer is number => answer === 0 || answer === 1 || answer === 2
  return answers.every(isAnswer) ? answers : []
}

/** A quiz as it is kept; what is none is as if nothing were there. */
export function quizFrom(text: string | undefined): KeptQuiz {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    return isRecord(kept)
      ? { before: answersFrom(kept.before), after: answersFrom(kept.after) }
      : { before: [], after: [] }
  } catch {
    return { before: [], after: [] }
  }
}

export const isComplete = (answers: readonly number[]): boolean => answers.length === QUIZ_ITEMS

/** Keeps the answer to the next item of a set on this device. */
export function keepQuizAnswer(set: QuizSet, answer: number): void {
  const kept = quizFrom(readKept(NAME))
  if (!isComplete(kept[set])) keepSetting(NAME, JSON.stringify({ ...kept, [set]: [...kept[set], answer] }))
}

/** Takes the last answer of a set back. */
export function takeQuizAnswerBack(set: QuizSet): void {
  const kept = quizFrom(readKept(NAME))
  keepSetting(NAME, JSON.stringify({ ...kept, [set]: kept[set].slice(0, -1) }))
}

/** What this device has of the quiz, kept up to date. */
export const useKeptQuiz = (): KeptQuiz => quizFrom(useKept(NAME))
