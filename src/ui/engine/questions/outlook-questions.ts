import { packSampler, type SamplerTables, type Tally } from '@/engine'
import { chainOf, dealMarks, RANGE_DRAWS, rangeDraw, rangeOf, solveAnswer, summarise } from '@/simulation'
import type { Answer, InputRange, Mark, Recipe, SampleSummary } from '@/simulation/types'
import type { Asking, Handlers, Question } from './asking'

export type OutlookQuestions = {
  readonly answer: Question<unknown, Answer>
  /** The untouched case; a kind of its own, so that it never takes the place of the answer. */
  readonly baseline: Question<unknown, Answer>
  readonly range: Question<unknown, InputRange>
  readonly marks: Question<unknown, readonly Mark[]>
  readonly tables: Question<unknown, SamplerTables>
  readonly summary: Question<{ readonly tally: Tally }, SampleSummary>
}

const DRAWS_PER_SLICE = 10

type OfRecipe = { readonly recipe: Recipe }

const chain = ({ recipe: { changes, horizonWeeks } }: OfRecipe, { graph, scenario }: Asking) =>
  chainOf(graph, scenario, changes, horizonWeeks)
const answer = ({ recipe: { changes, horizonWeeks } }: OfRecipe, { graph, scenario }: Asking) =>
  solveAnswer(graph, scenario, changes, horizonWeeks)

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** In slices, so that a cancellation is heard between them; undefined if it was. */
async function range({ recipe }: OfRecipe, { graph, scenario, isCancelled }: Asking): Promise<InputRange | undefined> {
  const { changes, horizonWeeks } = recipe
  const draws = []
  for (let k = 0; k < RANGE_DRAWS; k++) {
    if (k % DRAWS_PER_SLICE === 0) await nextTask()
    if (isCancelled()) return undefined
    draws.push(rangeDraw(graph, scenario, changes, horizonWeeks, k))
  }
  return rangeOf(draws)
}

export const outlookHandlers: Handlers<OutlookQuestions> = {
  answer,
  baseline: answer,
  range,
  marks: (ask, asking) => dealMarks(chain(ask, asking), answer(ask, asking), ask.recipe.seed),
  tables: (ask, asking) => packSampler(chain(ask, asking)),
  summary: (ask, asking) => summarise(chain(ask, asking), ask.tally, answer(ask, asking), ask.recipe.seed),
}
