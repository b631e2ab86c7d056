import type { SpreadSplit, Target } from '@/simulation/analyse/types'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useKeyed } from '@/ui/engine/use-keyed'
import { fromCase, useCase } from '@/ui/state/case'
import { useStore } from '@/ui/state/store'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './matters.module.css'
import { points } from './number-text'
import { targetWords } from './target-words'
import { busyStore } from './use-table'

export const spreadSentences = fromCase((open) => {
  const { targetName } = targetWords(open)

  /** "Of the spread: 61 % we do not know, 39 % chance.", in whole percent that add to 100. */
  function spreadSentence({ target, unknownShare, unknown, chance }: SpreadSplit): string {
    if (unknown + chance === 0) return `“${targetName(target)}” has no spread: it is certain, whatever the numbers.`
    const share = Math.round(unknownShare * 100)
    if (share === 0) return 'Of the spread: less than 1 % we do not know, more than 99 % chance.'
    if (share === 100) return 'Of the spread: more than 99 % we do not know, less than 1 % chance.'
    return `Of the spread: ${share} % we do not know, ${100 - share} % chance.`
  }

  return { spreadSentence }
})

export const spreadText = {
  waiting: 'Of the spread: how much is not known and how much is chance is being worked out …',
  failed: (message: string) => `The spread could not be worked out: ${message}`,
  note: ({ low, mean, high }: SpreadSplit) =>
    `With every number drawn from its range, its chance lies between ${points(low)} and ${points(high)} in 100, nine times in ten; on average it is ${points(mean)}. Narrower ranges shrink what we do not know; fix every number and chance is left.`,
}

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
