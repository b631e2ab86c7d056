import type { SpreadSplit, Target } from '@/simulation/analyse/types'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { useStore } from '@/ui/state/store'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './matters.module.css'
import { spreadSentences, spreadText } from './spread-words'
import { busyStore } from './use-table'

/** After the input range, whose draws it shares. */
const SETTLE_MS = 600

/** How much of the spread of the chosen ending is that the numbers are not known, and how much is chance. */
export function SpreadLine({ target }: { readonly target: Target }) {
  const { rangeClient } = useCase(engineClients)
  const { spreadSentence } = useCase(spreadSentences)
  const recipe = useRecipe()
  const isBusy = useStore(busyStore) > 0
  const spread = useKeyed(
    isBusy ? undefined : `${chainKey(recipe)}${target}`,
    async (signal): Promise<SpreadSplit> => rangeClient.ask('spread', { recipe, target }, signal),
    SETTLE_MS,
  )
  const words = () => {
    if (spread.status === 'current') return spreadSentence(spread.value)
    return spread.status === 'failed' ? spreadText.failed(spread.message) : spreadText.waiting
  }
  return (
    <p className={classes.spread} role="status">
      {words()} {spread.status === 'current' && <span>{spreadText.note(spread.value)}</span>}
    </p>
  )
}
