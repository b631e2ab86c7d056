import { entryOf } from '@/scenarios/entry-of'
import { withPlaces } from '@/scenarios/names-in-text'
import { type OutcomeGroup, UNRESOLVED } from '@/scenarios/negotiation'
import { countWord, spanOfWeeks } from '@/simulation/plain-words'
import type { Group } from '@/simulation/types'
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

/** What the endings are called in the names of the case, and an answer in a sentence. */
export const groupWords = fromCase((open) => {
  const { inWords } = runWords(open)
  const { countsOfHundred, groupOrder } = caseGroups(open)
  const all = (field: Exclude<keyof OutcomeGroup, 'ways'>) => {
    const told = Object.fromEntries(open.negotiation.groups.map((group) => [group.id, inWords(group[field])]))
    return (group: Group): string => entryOf(told, group)
  }
  const [noun, count, claim] = [all('noun'), all('count'), all('claim')]

  /** The answer as a sentence and the other endings after it. The counts add to 100. `futures`: all, or those that fit. */
  function answerWords(shares: Shares, horizonWeeks: number, futures = 'futures'): AnswerWords {
    const counts = countsOfHundred(shares)
    const ranked = [...groupOrder].sort(
      (a, b) => entryOf(counts, b) - entryOf(counts, a) || entryOf(shares, b) - entryOf(shares, a),
    )
    const [lead = UNRESOLVED, second = UNRESOLVED] = ranked
    const word = (group: Group) => countWord(entryOf(counts, group), entryOf(shares, group))
    const near = entryOf(counts, lead) - entryOf(counts, second) <= 1 && entryOf(counts, second) > 0
    const sentence = near
      ? `${capital(noun(lead))} and ${noun(second)} are about as likely: ${entryOf(counts, lead)} and ${entryOf(counts, second)} of 100${futures === 'futures' ? '' : ` ${futures}`}.`
      : `In ${word(lead)} of 100 ${futures} ${withPlaces(claim(lead), { SPAN: spanOfWeeks(horizonWeeks) })}.`
    const left = ranked.filter((group) => group !== lead && !(near && group === second))
    return {
      lead,
      counts,
      sentence,
      others: `${capital(left.map((group) => `${word(group)} ${count(group)}`).join(', '))}.`,
    }
  }

  return {
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
