import { hashTables, packSampler, type SamplerTables, type Tally } from '@/engine'
import { chainOf, dealMarks, rangeOf, type SharesWithout, sharesWithout, solveAnswer, summarise } from '@/simulation'
import { rangeDraws as drawsOf } from '@/simulation/analyse'
import type { RangeDraws, ShareTable } from '@/simulation/analyse/types'
import type { Answer, InputRange, Mark, Recipe, SampleSummary } from '@/simulation/types'
import { type WhyShares, whyShares } from '@/simulation/why-shares'
import type { Asking, Handlers, Question } from './asking'
import { keepRangeDraws, rangeDraws, rangePart } from './range-draws'

export type OutlookQuestions = {
  readonly answer: Question<unknown, Answer>
  /** The untouched case; a kind of its own, so that it never takes the place of the answer. */
  readonly baseline: Question<unknown, Answer>
  /** Some of the draws behind the range; a kind of its own, so that no analysis takes its place. */
  readonly rangePart: Question<{ readonly from: number; readonly to: number }, ShareTable>
  /** What all draws leave, put together of what several workers have solved. */
  readonly range: Question<{ readonly parts: readonly ShareTable[] }, InputRange>
  /** The range of a compared recipe; a kind of its own, so that it never takes the place of the one on screen. */
  readonly comparedRange: Question<unknown, InputRange>
  /** The draws behind the range, one by one. */
  readonly draws: Question<unknown, { readonly draws: RangeDraws; readonly range: InputRange }>
  readonly marks: Question<unknown, readonly Mark[]>
  /** The endings without the changes of some numbers, list by list. */
  readonly without: Question<{ readonly lists: readonly (readonly string[])[] }, readonly SharesWithout[]>
  /** What futures wait for after the early week, now and without the changes of a policy's numbers. */
  readonly why: Question<{ readonly policy: readonly string[] | undefined }, WhyShares>
  /** What is drawn from, and where asked for a hash of it, under which its runs are kept. */
  readonly tables: Question<
    { readonly isHashed: boolean },
    { readonly tables: SamplerTables; readonly hash: string | undefined }
  >
  readonly summary: Question<{ readonly tally: Tally }, SampleSummary>
}

type OfRecipe = { readonly recipe: Recipe }

const chain = ({ recipe: { changes, horizonWeeks } }: OfRecipe, { negotiation, scenario }: Asking) =>
  chainOf(negotiation, scenario, changes, horizonWeeks)
const answer = ({ recipe: { changes, horizonWeeks } }: OfRecipe, { negotiation, scenario }: Asking) =>
  solveAnswer(negotiation, scenario, changes, horizonWeeks)

async function comparedRange(ask: OfRecipe, asking: Asking): Promise<InputRange | undefined> {
  const table = await rangeDraws(ask, asking)
  return table && rangeOf(table)
}

async function draws(ask: OfRecipe, asking: Asking): Promise<OutlookQuestions['draws']['reply'] | undefined> {
  const table = await rangeDraws(ask, asking)
  return (
    table && { draws: drawsOf(asking.negotiation, asking.scenario, ask.recipe.changes, table), range: rangeOf(table) }
  )
}

export const outlookHandlers: Handlers<OutlookQuestions> = {
  answer,
  baseline: answer,
  rangePart,
  range: ({ recipe, parts }) => rangeOf(keepRangeDraws(recipe, parts)),
  comparedRange,
  draws,
  marks: (ask, asking) => dealMarks(chain(ask, asking), answer(ask, asking), ask.recipe.seed),
  without: ({ recipe: { changes, horizonWeeks }, lists }, { negotiation, scenario }) =>
    sharesWithout(negotiation, scenario, changes, horizonWeeks, lists),
  why: ({ recipe: { changes, horizonWeeks }, policy }, { negotiation, scenario }) =>
    whyShares(negotiation, scenario, changes, horizonWeeks, policy),
  tables: (ask, asking) => {
    const tables = packSampler(chain(ask, asking))
    return { tables, hash: ask.isHashed ? hashTables(tables) : undefined }
  },
  summary: (ask, asking) => summarise(chain(ask, asking), ask.tally, answer(ask, asking), ask.recipe.seed),
}
