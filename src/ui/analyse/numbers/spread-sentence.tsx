import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useResults } from '@/ui/engine/results'
import { useKeyed } from '@/ui/engine/use-keyed'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import { numbersWords, spreadText } from './numbers-words'
import classes from './spread-sentence.module.css'

/** Long enough for a drag to end, and for the input range to be asked first: the two share their draws. */
const SETTLE_MS = 500

/** Of what is uncertain about the likeliest ending: how much is not known, how much is chance. */
export function SpreadSentence() {
  const { answerWords } = useCase(groupWords)
  const { rangeClient } = useCase(engineClients)
  const { spreadWords } = useCase(numbersWords)
  const { recipe, unconditioned } = useResults()
  const { lead } = answerWords(unconditioned.groups, recipe.horizonWeeks)
  const spread = useKeyed(
    `${chainKey(recipe)}${lead}`,
    (signal) => rangeClient.ask('spread', { recipe, target: lead }, signal),
    SETTLE_MS,
  )
  const words = () => {
    if (spread.status === 'current') return spreadWords(spread.value, lead)
    return spread.status === 'failed' ? spreadText.failed(spread.message) : spreadText.waiting
  }
  return (
    <p className={classes.spread} role="status">
      {words()} {spread.status === 'current' && <span>{spreadText.note}</span>}
    </p>
  )
}
