import type { ConditionedAnswer } from '@/simulation/analyse/types'
import type { Answer, Mark, Recipe } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { engineClients } from './clients'
import type { Fitting } from './questions/condition-questions'
import { exactKey, sampleKey } from './recipe-key'
import { type Keyed, shown, useKeyed } from './use-keyed'
import { useNewest } from './use-newest'
import type { Sampling } from './use-sample'

const SETTLE_MS = 200

const conditionKey = ({ conditions }: Recipe, base: string | undefined): string | undefined =>
  conditions.length === 0 || base === undefined ? undefined : `${base}${JSON.stringify(conditions)}`

/** The exact answer among the futures that fit the recipe's conditions; nothing is asked where there are none. */
export const useConditioned = (recipe: Recipe): Keyed<ConditionedAnswer> => {
  const { exactClient } = useCase(engineClients)
  return useNewest(conditionKey(recipe, exactKey(recipe)), (signal) =>
    exactClient.ask('conditioned', { recipe }, signal),
  )
}

/** The numbers of those runs of the marks that fit. */
export function useFittingMarks(recipe: Recipe, marks: Keyed<readonly Mark[]>): ReadonlySet<number> | undefined {
  const { exactClient } = useCase(engineClients)
  const runs = shown(marks)?.map(({ run }) => run) ?? []
  const isReady = marks.status === 'current'
  const asked = useKeyed(
    conditionKey(recipe, isReady ? `${exactKey(recipe)}${recipe.seed}` : undefined),
    async (signal) => {
      const fits = await exactClient.ask('fits', { recipe, runs }, signal)
      return new Set(runs.filter((_, index) => fits[index]))
    },
  )
  return asked.status === 'current' ? asked.value : undefined
}

/** What those of the drawn runs show that fit, once the drawing and the exact answer they are held against are there. */
export function useFitting(recipe: Recipe, sample: Sampling, given: Answer | undefined): Keyed<Fitting> {
  const { rangeClient } = useCase(engineClients)
  const runs = sample.isCurrent ? sample.summary?.runs : undefined
  const base = runs === undefined || given === undefined ? undefined : `${sampleKey(recipe)}${runs}`
  return useKeyed(
    conditionKey(recipe, base),
    (signal) => {
      if (runs === undefined || given === undefined) throw new Error('There are no runs to look through yet.')
      return rangeClient.ask('fitting', { recipe, runs, answer: given }, signal)
    },
    SETTLE_MS,
  )
}
