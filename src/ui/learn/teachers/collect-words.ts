import type { CountBand } from '@/engine'
import type { Collection } from '@/simulation/codes/collect'
import type { BadCode } from '@/simulation/codes/read-code'
import { plural } from '@/ui/shared/format'

function whyBad(why: BadCode): string {
  switch (why.why) {
    case 'length':
      return `found ${plural(why.found, 'character')} where a code has ${why.allowed}`
    case 'sign':
      return `no code has the character “${why.sign}”`
    case 'check':
      return 'one character is wrong'
    case 'format':
      return 'it was made by another version of this page'
  }
}

export const collectText = {
  label: 'Codes of the class, one a line',
  hint: 'Anything before a code is a name. Names stay in this field; nothing is stored or sent.',
  clear: 'Clear',
  save: 'Save as CSV',
  read: (count: number) => `✓ ${plural(count, 'code')} read`,
  problems: ({ bad, repeated }: Pick<Collection, 'bad' | 'repeated'>): readonly string[] => [
    ...bad.map(({ line, why }) => `Line ${line} cannot be read: ${whyBad(why)}.`),
    ...repeated.map(({ line, of }) => `Line ${line} repeats line ${of}: counted once.`),
  ],
  others: (count: number) =>
    count === 1
      ? '1 code is of another case: not counted here.'
      : `${count} codes are of another case: not counted here.`,
  /** "19 of your 28 students ended with a sale. The model expects 19." */
  head: (count: number, of: number, what: string, expected: number) =>
    `${count} of your ${plural(of, 'student')} ended with ${what}. The model expects ${expected}.`,
  band: (of: number, { low, high }: CountBand, isSeated: boolean) =>
    `A class of ${of} lands between ${low} and ${high} nine times in ten: what you see is luck${isSeated ? ', and what the seats chose' : ''}.`,
  few: 'With fewer than five codes nothing can be said of luck.',
  endings: 'How the futures ended',
  endingsUnit: 'students',
  guesses: 'What the class guessed',
  guessesHead: (median: number, model: number) => `The middle guess is ${median} of 100; the model says ${model}.`,
  scores: 'How the seats were played',
  scoresHead: (median: number, count: number) =>
    `The middle score of ${plural(count, 'seat')} is ${median}; 50 is the model’s own play, 100 the best.`,
  columns: ['Line', 'Seat', 'Run', 'Ending', 'Week', 'Score', 'Guess', 'Marks'],
  table: 'Every code',
  marks: { isCoached: 'coach', isTwo: 'two players', isChanged: 'numbers changed', isReplayed: 'played again' },
  expects: 'the model expects',
}

/** The middle one; of an even number of values the lower of the two. */
export const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
