import { entryOf } from '@/scenarios/entry-of'
import { leanOf, whyLeaning } from '@/simulation/lean'
import type { Group, Spread } from '@/simulation/types'
import type { Counts } from '@/ui/shared/hundred'
import { inFutures, rangeWords } from '@/ui/shared/lean-words'

/** "12 more than the baseline’s 53", "12 fewer than among all futures, 53". */
export function againstBaseline(group: Group, counts: Counts, baseline: Counts, isOfAll = false): string {
  const difference = entryOf(counts, group) - entryOf(baseline, group)
  const other = isOfAll
    ? `among all futures, ${entryOf(baseline, group)}`
    : `the baseline’s ${entryOf(baseline, group)}`
  if (difference === 0) return `As many as ${other}.`
  return `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than ${other}.`
}

export const outlookText = {
  /** Whole futures of 100; an ellipsis until they are known. */
  range: (inputs: Spread | undefined) => (inputs === undefined ? '…' : rangeWords(inputs)),
  marksShow: 'what the marks show',
  rangeBefore: 'The inputs are judgements: moved within their ranges they give ',
  rangeAfter: (plural: string, inputs: Spread | undefined, reading: number) => {
    if (inputs === undefined) return ` ${plural} in 100.`
    const why = leanOf(reading, inputs) === undefined ? '' : `: ${whyLeaning}`
    return ` ${plural} in 100, ${inFutures(inputs.mean)} on average${why}.`
  },
  /** As long as anything said of a range: room is kept for it while it is worked out. */
  longestRange: (plural: string) => `88 to 88 ${plural} in 100, 88 on average: ${whyLeaning}.`,
  /** As long as a change is told, before there is one. */
  longestChange: '88 more than the baseline’s 88.',
  rangeFailed: (message: string) => `How far the inputs leave this open could not be worked out: ${message}`,
  stale: 'From before your last change; the new answer is being worked out.',
  marksHint: 'Each mark is one possible future. Choose one to read it.',
  marksFit: (fit: number) => `${fit} of these 100 marks fit; the others shrink to dots. Choose one to read it.`,
  doesNotFit: ', does not fit the conditions',
  stepOne: 'Step through one future',
  playSeat: 'Play a seat',
  learn: 'Learn in 4 minutes',
  why: 'Why it comes out so',
  changePolicies: 'Change policies',
  changeChances: 'Change the chances',
  story: 'The story so far',
  noStory: 'This case begins here: nothing is told of the time before.',
}

/** The line that stands in for the marks where these are out of sight. */
export const lineText = {
  label: 'The answer now',
  told: (count: string, what: string) => `${count} of 100 ${what}`,
  toMarks: 'see the marks ↑',
  guess: (n: number) => `│ your guess ${n} `,
  before: (count: number) => `┊ before ${count}`,
  other: (span: string, count: number) => `${span}: ${count}`,
}
