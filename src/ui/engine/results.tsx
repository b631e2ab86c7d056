import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { ConditionedAnswer, WhyNot } from '@/simulation/analyse/types'
import type { Answer, InputRange, Mark, Recipe } from '@/simulation/types'
import { whenIdle } from '@/ui/shared/when-idle'
import { useCase } from '@/ui/state/case'
import { useRecipe } from '@/ui/state/use-recipe'
import { engineClients } from './clients'
import type { Fitting } from './questions/condition-questions'
import { useConditioned, useFitting, useFittingMarks } from './use-conditioned'
import { type Keyed, shown } from './use-keyed'
import { type Sampling, useSample } from './use-sample'
import { useAnswer, useBaseline, useInputRange, useMarks } from './use-solved'

/** What the conditions of a recipe leave of the futures. `met` and `impossible` belong to the recipe on screen. */
export type Conditioning =
  | { readonly status: 'none' }
  | { readonly status: 'waiting' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'impossible'; readonly whyNot: WhyNot }
  | { readonly status: 'met'; readonly probability: number }

export type Results = {
  readonly recipe: Recipe
  /** The newest exact answer, among the futures that fit where conditions are set; `isCurrent`: it is this recipe's. */
  readonly answer: Answer
  readonly isCurrent: boolean
  readonly failure: string | undefined
  /** The same over all futures, whatever the conditions. */
  readonly unconditioned: Answer
  readonly conditioning: Conditioning
  /** What the answer is compared with: the untouched case at the same horizon; with conditions, all futures. */
  readonly baseline: Answer | undefined
  /** Whether the answer may differ from the baseline. */
  readonly isChanged: boolean
  /** Of all futures; conditions have none of their own. */
  readonly range: Keyed<InputRange>
  readonly marks: Keyed<readonly Mark[]>
  /** The runs among the marks that fit; undefined while not known, or without conditions. */
  readonly fittingMarks: ReadonlySet<number> | undefined
  /** What the drawn runs show, those that fit where conditions are set. */
  readonly sample: Sampling
  /** The drawing itself, whatever the conditions. */
  readonly drawing: Sampling
  readonly fitting: Keyed<Fitting>
}

const ResultsContext = createContext<Results | undefined>(undefined)

export function useResults(): Results {
  const results = useContext(ResultsContext)
  if (results === undefined) throw new Error('useResults must be used within ResultsProvider.')
  return results
}

/** When the first view stands on most devices: the worker of the ranges begins, so that no range waits for it. */
const WARM_MS = 1000

/** Asks once for everything the page shows of a recipe, whatever the number of components that show it. */
export function ResultsProvider({ fallback, children }: { readonly fallback: Answer; readonly children: ReactNode }) {
  const recipe = useRecipe()
  const plain = useAnswer(recipe)
  const conditioned = useConditioned(recipe)
  const baseline = useBaseline(recipe)
  const range = useInputRange(recipe)
  const marks = useMarks(recipe)
  const drawing = useSample(recipe)
  const { exactClient, rangeClient } = useCase(engineClients)
  useEffect(() => {
    exactClient.warm() // so that its worker hears whom it serves, and rehearses that
    const timer = window.setTimeout(rangeClient.warm, WARM_MS)
    return () => window.clearTimeout(timer)
  }, [exactClient, rangeClient])
  const unconditioned = shown(plain) ?? fallback
  const given = givenConditions(recipe, unconditioned, plain.status === 'current', conditioned)
  const isMet = given.conditioning.status === 'met'
  const fitting = useFitting(recipe, drawing, isMet ? given.answer : undefined)
  const fittingMarks = useFittingMarks(recipe, marks)
  const found = fitting.status === 'current' ? fitting.value.summary : undefined
  const results: Results = {
    recipe,
    // Means along the way are not exact among the futures that fit: they are those of the drawn ones.
    answer: isMet ? { ...given.answer, means: found === undefined ? {} : meansOf(found.counters) } : given.answer,
    isCurrent: given.isCurrent,
    failure: plain.status === 'failed' ? plain.message : undefined,
    unconditioned,
    conditioning: given.conditioning,
    baseline: isMet ? unconditioned : baseline,
    isChanged: isMet || Object.keys(recipe.changes).length > 0 || recipe.edits.calendar !== undefined,
    range,
    marks,
    fittingMarks,
    sample: isMet ? { ...drawing, summary: found, isCurrent: found !== undefined } : drawing,
    drawing,
    fitting,
  }
  return <ResultsContext value={results}>{children}</ResultsContext>
}

const meansOf = (counters: Readonly<Record<string, { readonly mean: number }>>): Answer['means'] =>
  Object.fromEntries(Object.entries(counters).map(([id, { mean }]) => [id, mean]))

type HeldResultsProps = {
  readonly isVisible: boolean
  /** Stands until there is a first answer: drawn of another one, all would be drawn twice. */
  readonly before: ReactNode
  readonly children: ReactNode
}

/** Whether a recipe's answer is there, or will not come. */
const isAnswered = ({ isCurrent, failure, conditioning }: Results): boolean =>
  isCurrent || failure !== undefined || conditioning.status === 'failed'

/** How long the charts of the last answer may stand before they are marked as such. */
const STALE_MS = 400

/** How long the hand rests before what is out of sight follows. */
const REST_MS = 1000

/**
 * The same results for what may lag behind the hand by a frame or two: charts wait for the answer and are drawn once, the
 * sentence does not wait. Out of sight nothing is redrawn before the hand has rested: a printer finds it complete.
 */
export function HeldResults({ isVisible, before, children }: HeldResultsProps) {
  const results = useResults()
  const [held, setHeld] = useState(isAnswered(results) ? results : undefined)
  const isFirst = held === undefined
  const isNews = isVisible && held !== results
  if (isNews && (isFirst ? isAnswered(results) : results.isCurrent)) setHeld(results)
  const isLate = !isVisible && held !== results && (isFirst ? isAnswered(results) : results.isCurrent)
  useEffect(() => {
    if (!isLate) return
    let callOff = () => {}
    const rest = window.setTimeout(
      () => {
        callOff = whenIdle(() => setHeld(results))
      },
      isFirst ? 0 : REST_MS,
    )
    return () => {
      window.clearTimeout(rest)
      callOff()
    }
  }, [isLate, isFirst, results])
  useEffect(() => {
    if (isFirst || !isNews || results.isCurrent) return
    const timer = window.setTimeout(() => setHeld(results), STALE_MS)
    return () => window.clearTimeout(timer)
  }, [isFirst, isNews, results])
  return isFirst ? before : <ResultsContext value={held}>{children}</ResultsContext>
}

type Given = { readonly answer: Answer; readonly isCurrent: boolean; readonly conditioning: Conditioning }

/** The answer of all futures with its shares, weeks and prices among those that fit. */
const among = (plain: Answer, { outcomes, groups, early, byWeek, settledIn, prices }: ConditionedAnswer): Answer => ({
  ...plain,
  outcomes,
  groups,
  early,
  byWeek,
  settledIn,
  prices,
})

/** What the page shows as its answer: that of all futures, or of those that fit. Where none can fit, all of them stand. */
export function givenConditions(
  { conditions }: Recipe,
  plain: Answer,
  isPlainCurrent: boolean,
  conditioned: Keyed<ConditionedAnswer>,
): Given {
  if (conditions.length === 0) return { answer: plain, isCurrent: isPlainCurrent, conditioning: { status: 'none' } }
  if (conditioned.status === 'current') {
    const { whyNot, probability } = conditioned.value
    if (whyNot !== undefined)
      return { answer: plain, isCurrent: isPlainCurrent, conditioning: { status: 'impossible', whyNot } }
    const answer = among(plain, conditioned.value)
    return { answer, isCurrent: isPlainCurrent, conditioning: { status: 'met', probability } }
  }
  const stale = shown(conditioned)
  const answer = stale === undefined || stale.whyNot !== undefined ? plain : among(plain, stale)
  const conditioning: Conditioning =
    conditioned.status === 'failed' ? { status: 'failed', message: conditioned.message } : { status: 'waiting' }
  return { answer, isCurrent: false, conditioning }
}
