import { entryOf } from '@/scenarios/entry-of'
import { withPlaces } from '@/scenarios/names-in-text'
import { type OutcomeGroup, UNRESOLVED } from '@/scenarios/negotiation'
import { countWord, earlierSpan, laterSpan, spanOfWeeks } from '@/simulation/plain-words'
import type { EarlyShares, Group } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { caseGroups } from './case-groups'
import { capital } from './format'
import type { Counts, Shares } from './hundred'
import { runWords } from './run-words'

export type AnswerWords = {
  /** The likeliest ending: the one the input range is told about. */
  readonly lead: Group
  readonly counts: Counts
  readonly sentence: string
  readonly others: string
}

type AnswerOptions = {
  readonly isSuch?: boolean
  /** How it stands by the early week, where the answer speaks of two horizons. */
  readonly early?: Pick<EarlyShares, 'week' | 'groups'> | undefined
  readonly isEarly?: boolean
}

type Word = (group: Group) => string

/** What the endings are called in the names of the case, and an answer in a sentence. */
export const groupWords = fromCase((open) => {
  const { inWords } = runWords(open)
  const { countsOfHundred, firstGroup, groupOrder } = caseGroups(open)
  const all = (field: Exclude<keyof OutcomeGroup, 'ways' | 'asked'>) => {
    const told = Object.fromEntries(open.negotiation.groups.map((group) => [group.id, inWords(group[field])]))
    return (group: Group): string => entryOf(told, group)
  }
  const [noun, count, claim] = [all('noun'), all('count'), all('claim')]
  const { groups } = open.negotiation
  /** What is asked of it where a reader guesses: "in how many is BUSINESS sold within SPAN". */
  const groupAsked = (group: Group): string =>
    inWords(groups.find(({ id }) => id === group)?.asked ?? `how many end in ${noun(group)} within SPAN`)

  /** The likeliest endings, and whether the first two are told together. */
  function rankedOf(shares: Shares, counts: Counts) {
    const ranked = [...groupOrder].sort(
      (a, b) => entryOf(counts, b) - entryOf(counts, a) || entryOf(shares, b) - entryOf(shares, a),
    )
    const [lead = UNRESOLVED, second = UNRESOLVED] = ranked
    const isNear = entryOf(counts, lead) - entryOf(counts, second) <= 1 && entryOf(counts, second) > 0
    return { ranked, lead, second, isNear }
  }

  const wordsOf = (shares: Shares, counts: Counts) => (group: Group) =>
    countWord(entryOf(counts, group), entryOf(shares, group))

  /** The endings beside the ones a sentence has told: "20 not settled, 13 kept." */
  const othersIn = (told: readonly Group[], { ranked }: { readonly ranked: readonly Group[] }, word: Word): string =>
    `${ranked
      .filter((group) => !told.includes(group))
      .map((group) => `${word(group)} ${count(group)}`)
      .join(', ')}.`

  /**
   * The answer as a sentence and the other endings after it; the counts of a horizon add to 100. Of two horizons the
   * sentence names both, and the others are told at the chosen one. `isSuch`: of the futures that fit some conditions.
   */
  function answerWords(
    shares: Shares,
    horizonWeeks: number,
    { isSuch = false, early, isEarly = false }: AnswerOptions = {},
  ): AnswerWords {
    const futures = isSuch ? 'such futures' : 'futures'
    const counts = countsOfHundred(shares)
    const late = rankedOf(shares, counts)
    const { lead, second, isNear } = late
    const word = wordsOf(shares, counts)
    const span = spanOfWeeks(horizonWeeks)
    const claimed = (within: string) => withPlaces(claim(lead), { SPAN: within })
    const told = isNear ? [lead, second] : [lead]
    const near = `${capital(noun(lead))} and ${noun(second)} are about as likely: ${entryOf(counts, lead)} and ${entryOf(counts, second)} of 100${isSuch ? ` ${futures}` : ''}`
    if (early === undefined) {
      const sentence = isNear ? near : `In ${word(lead)} of 100 ${futures} ${claimed(span)}`
      return { lead, counts, sentence: `${sentence}.`, others: capital(othersIn(told, late, word)) }
    }
    const earlyCounts = countsOfHundred(early.groups)
    const earlyWord = wordsOf(early.groups, earlyCounts)
    const within = earlierSpan(early.week)
    const first = `${earlyWord(firstGroup)} ${count(firstGroup)} within ${within}`
    const sentence = isNear
      ? `${near}; ${first}`
      : lead === firstGroup
        ? `In ${earlyWord(lead)} of 100 ${futures} ${claimed(within)}, in ${word(lead)} within ${laterSpan(horizonWeeks)}`
        : `In ${word(lead)} of 100 ${futures} ${claimed(span)}; ${first}, ${word(firstGroup)} within ${laterSpan(horizonWeeks)}`
    const chosen = isEarly ? rankedOf(early.groups, earlyCounts) : late
    const others = othersIn(isEarly ? [lead] : told, chosen, isEarly ? earlyWord : word)
    return {
      lead,
      counts: isEarly ? earlyCounts : counts,
      sentence: `${sentence}.`,
      others: `After ${isEarly ? within : span}: ${others}`,
    }
  }

  return {
    groupAsked,
    /** "12 banned for good" */
    groupCount: count,
    /** "a lasting ban" */
    groupNoun: noun,
    /** In a cell of a map: "B". */
    groupLetter: all('letter'),
    /** "OWNER keeping it", as the object of a sentence. */
    groupObject: all('object'),
    /** "it is banned for good", after "whether". */
    groupHappens: all('happens'),
    /** "Banned for good" */
    groupName: all('name'),
    /** "Banned" */
    groupShort: all('short'),
    /** What the input range counts: "lasting bans". */
    groupPlural: all('plural'),
    groupMeaning: all('meaning'),
    answerWords,
  }
})
