import {
  type Atlas,
  atlasOf,
  type Consequence,
  type Convergence,
  consequencesOf,
  convergenceOf,
  inSlices,
  prefixCounts,
  type RunFilter,
  type RunSort,
  type StopRule,
  stopRule,
} from '@/simulation/analyse'
import { groupsOf } from '@/simulation/groups'
import type { Answer, Group, Recipe } from '@/simulation/types'
import { exactKey, seededKey } from '../recipe-key'
import type { Asking, Handlers, Question } from './asking'
import { type FoundOrder, findOrder, type RunRow, rowsOf } from './found-runs'
import { fittingRuns, recordUpTo, runsOf } from './kept-runs'

/** A window onto the runs a filter lets through. */
export type FoundRuns = {
  readonly drawn: number
  readonly found: number
  readonly groups: Readonly<Record<Group, number>>
  readonly from: number
  readonly rows: readonly RunRow[]
}

type Ordered = { readonly runs: number; readonly filter: RunFilter; readonly sort: RunSort }
type Wish = { readonly halfWidth: number; readonly most: number; readonly done: number; readonly rate?: number }

export type RunsQuestions = {
  /** Records the first runs; the reply says how many are there, which may be more than were asked for. */
  readonly recordRuns: Question<{ readonly upTo: number }, number>
  readonly findRuns: Question<Ordered & { readonly from: number; readonly rows: number }, FoundRuns>
  /** The running estimate of an ending; `last` is what a longer drawing than the recorded one has counted. */
  readonly converging: Question<
    {
      readonly runs: number
      readonly target: Group
      readonly answer: Answer
      readonly last: { readonly runs: number; readonly count: number } | undefined
    },
    Convergence
  >
  readonly stopAfter: Question<{ readonly answer: Answer; readonly wish: Wish }, StopRule>
  /** What the recorded runs cost; those that fit, where conditions are set, and then without exact means. */
  readonly consequences: Question<{ readonly runs: number }, readonly Consequence[]>
  readonly atlas: Question<{ readonly runs: number }, Atlas>
}

let ordered: { readonly key: string; readonly value: FoundOrder } | undefined
let walked: { readonly key: string; readonly value: Atlas } | undefined

async function findRuns(ask: RunsQuestions['findRuns']['ask'], asking: Asking): Promise<FoundRuns | undefined> {
  const { recipe, runs, filter, sort, from, rows } = ask
  const kept = await runsOf(recipe, runs, asking)
  if (kept === undefined) return undefined
  const key = JSON.stringify([seededKey(recipe), recipe.conditions, runs, filter, sort])
  if (ordered?.key !== key) {
    const value = await inSlices(findOrder(kept, filter, sort), asking.isCancelled)
    if (value === undefined) return undefined
    ordered = { key, value }
  }
  const { order, groups } = ordered.value
  return { drawn: runs, found: order.length, groups, from, rows: rowsOf(kept.columns, order, from, rows) }
}

const withoutExact = ({ overall, byGroup, ...rest }: Consequence): Consequence => {
  const bare = (spread: Consequence['overall']) => spread && { ...spread, exactMean: undefined }
  return {
    ...rest,
    overall: bare(overall),
    byGroup: Object.fromEntries(Object.entries(byGroup).map(([group, spread]) => [group, bare(spread)])),
  }
}

async function atlas(
  { recipe, runs }: { readonly recipe: Recipe; readonly runs: number },
  { negotiation, scenario, isCancelled }: Asking,
): Promise<Atlas | undefined> {
  const { changes, horizonWeeks, seed } = recipe
  const key = `${exactKey({ ...recipe, conditions: [] })}${JSON.stringify([seed, runs])}`
  if (walked?.key !== key) {
    const value = await inSlices(atlasOf(negotiation, scenario, changes, horizonWeeks, { seed, runs }), isCancelled)
    if (value === undefined) return undefined
    walked = { key, value }
  }
  return walked.value
}

export const runsHandlers: Handlers<RunsQuestions> = {
  recordRuns: ({ recipe, upTo }, asking) => recordUpTo(recipe, upTo, asking),
  findRuns,
  converging: async ({ recipe, runs, target, answer, last }, asking) => {
    const kept = await runsOf(recipe, runs, asking)
    if (kept === undefined) return undefined
    const prefixes = prefixCounts(fittingRuns(kept), target)
    const isLonger = last !== undefined && last.runs > (prefixes.at(-1)?.runs ?? 0)
    return convergenceOf(answer, isLonger ? [...prefixes, last] : prefixes, target)
  },
  stopAfter: ({ answer, wish }, { negotiation }) => stopRule(answer, groupsOf(negotiation.outcomes), wish),
  consequences: async ({ recipe, runs }, asking) => {
    const kept = await runsOf(recipe, runs, asking)
    if (kept === undefined) return undefined
    const { negotiation, scenario, isCancelled } = asking
    const work = consequencesOf(negotiation, scenario, recipe.changes, recipe.horizonWeeks, fittingRuns(kept))
    const all = await inSlices(work, isCancelled)
    return kept.fits === undefined ? all : all?.map(withoutExact)
  },
  atlas,
}
