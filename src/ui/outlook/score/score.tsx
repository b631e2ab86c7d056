import { useResults } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { askGuess } from '@/ui/state/guesses'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './score.module.css'
import { scoreText, scoreWords } from './score-words'
import { useScoredGuess } from './use-scored-guess'

/** The guess against the answer, in words; the way to one where there is none. */
export function Score() {
  const { id } = useCase().scenario
  const { firstGroup } = useCase(caseGroups)
  const { groupNoun } = useCase(groupWords)
  const isChanged = countOfChanges(useRecipe()) > 0
  const { conditioning } = useResults()
  const { guess, isMade, model, range } = useScoredGuess()
  const link = (text: string) => (
    <button type="button" className="so-link" onClick={() => askGuess(id)}>
      {text}
    </button>
  )
  if (!isMade) return <p className={classes.score}>{link(scoreText.first)}</p>
  if (guess === undefined) return null
  const { said, judged } = scoreWords({
    ...{ guess, model, range, noun: groupNoun(firstGroup) },
    isChanged: isChanged || conditioning.status !== 'none',
  })
  return (
    <p className={classes.score}>
      <strong>{said}</strong> {judged} {link(scoreText.again)}
    </p>
  )
}
