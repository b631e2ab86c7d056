import { createContext, type ReactNode, useContext, useDeferredValue, useState } from 'react'
import type { Answer, InputRange, Mark, Recipe } from '@/simulation/types'
import { useRecipe } from '@/ui/state/use-recipe'
import { useAnswer } from './use-answer'
import { useBaseline } from './use-baseline'
import { useInputRange } from './use-input-range'
import { type Keyed, shown } from './use-keyed'
import { useMarks } from './use-marks'
import { type Sampling, useSample } from './use-sample'

export type Results = {
  readonly recipe: Recipe
  /** The newest exact answer; `isCurrent` says whether it belongs to the recipe on screen. */
  readonly answer: Answer
  readonly isCurrent: boolean
  readonly failure: string | undefined
  /** The untouched case at the same horizon. */
  readonly baseline: Answer | undefined
  readonly isChanged: boolean
  readonly range: Keyed<InputRange>
  readonly marks: Keyed<readonly Mark[]>
  readonly sample: Sampling
}

const ResultsContext = createContext<Results | undefined>(undefined)

export function useResults(): Results {
  const results = useContext(ResultsContext)
  if (results === undefined) throw new Error('useResults must be used within ResultsProvider.')
  return results
}

/** Asks once for everything the page shows of a recipe, whatever the number of components that show it. */
export function ResultsProvider({ fallback, children }: { readonly fallback: Answer; readonly children: ReactNode }) {
  const recipe = useRecipe()
  const answer = useAnswer(recipe)
  const baseline = useBaseline(recipe)
  const range = useInputRange(recipe)
  const marks = useMarks(recipe)
  const sample = useSample(recipe)
  const results: Results = {
    recipe,
    answer: shown(answer) ?? fallback,
    isCurrent: answer.status === 'current',
    failure: answer.status === 'failed' ? answer.message : undefined,
    baseline,
    isChanged: Object.keys(recipe.changes).length > 0,
    range,
    marks,
    sample,
  }
  return <ResultsContext value={results}>{children}</ResultsContext>
}

type DeferredResultsProps = { readonly isVisible: boolean; readonly children: ReactNode }

/**
 * The same results for what may lag behind the hand by a frame or two: charts wait, the sentence does not. Out of
 * sight nothing is redrawn at all.
 */
export function DeferredResults({ isVisible, children }: DeferredResultsProps) {
  const results = useDeferredValue(useResults())
  const [held, setHeld] = useState(results)
  if (isVisible && held !== results) setHeld(results)
  return <ResultsContext value={held}>{children}</ResultsContext>
}
