import { entryOf } from '@/scenarios/entry-of'
import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { useGuess } from '@/ui/state/guesses'
import { useChosenHorizon } from '../chosen-horizon'

/** What a guess was about: how it stands after a year, or at the horizon where there is no later one. */
export function useScoredGuess() {
  const { stored } = useCase()
  const { countsOfHundred, firstGroup } = useCase(caseGroups)
  const { answer } = useResults()
  const { guess } = useGuess()
  const { isEarly, isTwofold } = useChosenHorizon(answer)
  const ofCase = useChosenHorizon(stored.answer)
  const isAboutThis = ofCase.isTwofold ? isTwofold && isEarly : answer.horizonWeeks === stored.answer.horizonWeeks
  const shares = ofCase.isTwofold ? stored.answer.early : stored.answer
  const ranges = ofCase.isTwofold ? stored.range.early : stored.range
  return {
    /** Whole futures of 100; undefined where it was skipped, or where something else is shown than it was about. */
    guess: guess?.skipped === false && isAboutThis ? guess.n : undefined,
    /** Whether a guess was made, of whatever is shown. */
    isMade: guess?.skipped === false,
    /** The same of the untouched case. */
    model: entryOf(countsOfHundred(shares.groups), firstGroup),
    range: entryOf(ranges.groups, firstGroup),
  }
}
