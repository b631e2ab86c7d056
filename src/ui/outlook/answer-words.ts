import { leanOf, whyLeaning } from '@/simulation/lean'
import type { Group, Spread } from '@/simulation/types'
import { spanOfWeeks } from '@/ui/shared/dates'
import { typographic } from '@/ui/shared/format'
import { type Counts, countsOfHundred, countWord, groupOrder, type Shares } from '@/ui/shared/hundred'
import { fromCase } from '@/ui/state/case'
import { inFutures, rangeWords } from './lean-words'

export const groupWords = fromCase(({ scenario }) => {
  const { parties, words } = scenario
  const owner = parties.owner.name

  const groupName: Readonly<Record<Group, string>> = {
    sold: 'Sold',
    unresolved: 'Not settled',
    kept: `Kept by ${owner}`,
    banned: 'Banned for good',
  }

  const groupMeaning: Readonly<Record<Group, string>> = {
    sold: `Control passes to owners ${parties.host.name} accepts, and it closes; ${owner} may keep a small stake.`,
    unresolved: 'Delayed, lapsed, dark or signed but not closed when the time is up.',
    kept: `${owner} keeps it lawfully: law struck down or repealed, order withdrawn.`,
    banned: 'Off, and not coming back.',
  }
  const noun: Readonly<Record<Group, string>> = {
    sold: 'a sale',
    unresolved: 'no decision',
    kept: `${owner} keeping it`,
    banned: 'a lasting ban',
  }

  const sentences: Readonly<Record<Group, (futures: string, span: string) => string>> = {
    sold: (futures, span) => `In ${futures} ${typographic(words.business)} is sold within ${span}.`,
    unresolved: (futures, span) => `In ${futures} nothing is settled ${span} on.`,
    kept: (futures) => `In ${futures} ${owner} keeps ${words.target}, the law gone.`,
    banned: (futures) => `In ${futures} ${words.service} is banned for good.`,
  }

  /** The answer as a sentence and the other endings after it. The four counts add to 100. `futures`: all, or those that fit. */
  function answerWords(shares: Shares, horizonWeeks: number, futures = 'futures'): AnswerWords {
    const counts = countsOfHundred(shares)
    const ranked = [...groupOrder].sort((a, b) => counts[b] - counts[a] || shares[b] - shares[a])
    const [lead, second] = [ranked[0] ?? 'sold', ranked[1] ?? 'unresolved']
    const word = (group: Group) => countWord(counts[group], shares[group])
    const near = counts[lead] - counts[second] <= 1 && counts[second] > 0
    const sentence = near
      ? `${capital(noun[lead])} and ${noun[second]} are about as likely: ${counts[lead]} and ${counts[second]} of 100${futures === 'futures' ? '' : ` ${futures}`}.`
      : sentences[lead](`${word(lead)} of 100 ${futures}`, spanOfWeeks(horizonWeeks))
    const left = ranked.filter((group) => group !== lead && !(near && group === second))
    return {
      lead,
      counts,
      sentence,
      others: `${capital(left.map((group) => `${word(group)} ${rest[group]}`).join(', '))}.`,
    }
  }

  return { groupName, groupMeaning, answerWords }
})

const rest: Readonly<Record<Group, string>> = {
  sold: 'sold',
  unresolved: 'not settled',
  kept: 'kept',
  banned: 'banned for good',
}
/** What the input range counts: "48 to 79 sales in 100". */
export const rangeNoun: Readonly<Record<Group, string>> = {
  sold: 'sales',
  unresolved: 'undecided',
  kept: 'kept',
  banned: 'lasting bans',
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export type AnswerWords = {
  /** The likeliest ending: the one the input range is told about. */
  readonly lead: Group
  readonly counts: Counts
  readonly sentence: string
  readonly others: string
}

/** "12 more than the baseline’s 53", "12 fewer than among all futures, 53". */
export function againstBaseline(group: Group, counts: Counts, baseline: Counts, isOfAll = false): string {
  const difference = counts[group] - baseline[group]
  const other = isOfAll ? `among all futures, ${baseline[group]}` : `the baseline’s ${baseline[group]}`
  if (difference === 0) return `As many as ${other}.`
  return `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than ${other}.`
}

export const outlookText = {
  /** Whole futures of 100; an ellipsis until they are known. */
  range: (inputs: Spread | undefined) => (inputs === undefined ? '…' : rangeWords(inputs)),
  suchFutures: 'such futures',
  rangeBefore: 'The inputs are judgements: moved within their ranges they give ',
  rangeAfter: (group: Group, inputs: Spread | undefined, reading: number) => {
    if (inputs === undefined) return ` ${rangeNoun[group]} in 100.`
    const why = leanOf(reading, inputs) === undefined ? '' : `: ${whyLeaning}`
    return ` ${rangeNoun[group]} in 100, ${inFutures(inputs.mean)} on average${why}.`
  },
  rangeFailed: (message: string) => `How far the inputs leave this open could not be worked out: ${message}`,
  stale: 'From before your last change; the new answer is being worked out.',
  marksHint: 'Each mark is one possible future. Choose one to read it.',
  marksFit: (fit: number) => `${fit} of these 100 marks fit; the others shrink to dots. Choose one to read it.`,
  doesNotFit: ', does not fit the conditions',
  stepOne: 'Step through one future',
  changeChances: 'Change the chances',
  story: 'The story so far',
}
