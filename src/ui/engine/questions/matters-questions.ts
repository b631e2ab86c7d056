import { type Numbers, solveFinal } from '@/engine'
import { repeatWeeks } from '@/scenarios/calendar-numbers'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf, numbersOf, runHistory, solveAnswer } from '@/simulation'
import {
  addCounts,
  type Curve,
  countPairs,
  dealPairs,
  type Elasticities,
  type Goal,
  type GoalResult,
  inSlices,
  type JointCell,
  jointTable,
  type NumberMap,
  type Pair,
  type PairedCounts,
  type PairedDifference,
  type PointAnalysis,
  pointsOf,
  readCurve,
  readElasticities,
  readMap,
  readPaired,
  readSobol,
  readTornado,
  type ShareTable,
  type SobolShares,
  type Span,
  seekGoal,
  slopesOf,
  solvePoints,
  type Target,
  type Tornado,
} from '@/simulation/analyse'
import { groupsOf, perGroup } from '@/simulation/groups'
import type { Answer, Group, Recipe, RunHistory } from '@/simulation/types'
import { chainKey } from '../recipe-key'
import type { Asking, Handlers, Question } from './asking'

/** How many exact answers an analysis needs, and how long one takes in this worker. */
export type WorkCost = { readonly count: number; readonly secondsEach: number }

/** A recipe's case as it is compared. `calendar`: its entries in one text, equal where they are the same. */
export type ComparedEntry = {
  readonly answer: Answer
  readonly numbers: Numbers
  readonly startDate: string
  readonly calendar: string
}

/** What the same runs came to under two recipes: of each group the difference, and a hundred pairs in its order. */
export type PairedTable = {
  readonly runs: number
  readonly joint: readonly JointCell[]
  readonly byGroup: Readonly<Record<Group, { readonly difference: PairedDifference; readonly pairs: readonly Pair[] }>>
}

/** One run lived twice: under the recipe and under another. */
export type PairHistories = { readonly a: RunHistory; readonly b: RunHistory }

type OfTable = { readonly table: ShareTable }
type Range = { readonly from: number; readonly to: number }
type Axis = Curve['id']

export type MattersQuestions = {
  /** How many points an analysis has. */
  readonly plan: Question<{ readonly analysis: PointAnalysis }, number>
  /** What it would cost, before anything is begun. */
  readonly cost: Question<{ readonly analysis: PointAnalysis }, WorkCost>
  /** Works out the slopes that a tornado of this target is read with, ahead of it. */
  readonly slopes: Question<{ readonly target: Target }, undefined>
  /** A part of an analysis: the exact answers at some of its points. */
  readonly points: Question<{ readonly analysis: PointAnalysis } & Range, ShareTable>
  readonly tornado: Question<OfTable & { readonly target: Target }, Tornado>
  readonly curve: Question<OfTable & { readonly id: Axis; readonly span: Span }, Curve>
  readonly numberMap: Question<OfTable & { readonly x: Axis; readonly y: Axis; readonly span: Span }, NumberMap>
  readonly sobol: Question<OfTable & { readonly target: Target }, SobolShares>
  readonly elasticities: Question<{ readonly target: Target }, Elasticities>
  readonly goal: Question<Goal, GoalResult>
  readonly entry: Question<unknown, ComparedEntry>
  /** Runs of one seed through this recipe and another with the same draws. */
  readonly pairs: Question<{ readonly other: Recipe } & Range, PairedCounts>
  readonly pairHistories: Question<{ readonly other: Recipe; readonly run: number }, PairHistories>
  readonly paired: Question<{ readonly parts: readonly PairedCounts[]; readonly groups: readonly Group[] }, PairedTable>
}

const TIMED_ANSWERS = 4
let secondsEach: number | undefined

function timedAnswer({ recipe }: { readonly recipe: Recipe }, { negotiation, scenario }: Asking): number {
  // Each with a number of its own, so that nothing kept for the last one helps the next.
  const solve = () =>
    solveFinal(
      Array.from({ length: TIMED_ANSWERS }, (_, k) =>
        chainOf(
          negotiation,
          scenario,
          { ...recipe.changes, [negotiation.examples.chance]: (k + 1) / (TIMED_ANSWERS + 1) },
          recipe.horizonWeeks,
        ),
      ),
    )
  solve()
  const began = performance.now()
  solve()
  return (performance.now() - began) / 1000 / TIMED_ANSWERS
}

type Slopes = ReturnType<typeof slopesOf>

let kept: { readonly key: string; readonly slopes: Slopes } | undefined

/** The slopes of all groups, or of one outcome, kept for the next question about the same numbers. */
function slopesFor(recipe: Recipe, target: Target, { negotiation, scenario }: Asking): Slopes {
  const groups: readonly Target[] = groupsOf(negotiation.graph.outcomes)
  const targets = groups.includes(target) ? groups : [target]
  const key = `${chainKey(recipe)} ${targets}`
  if (kept?.key === key) return kept.slopes
  const slopes = slopesOf(negotiation, scenario, recipe.changes, recipe.horizonWeeks, targets)
  kept = { key, slopes }
  return slopes
}

const countOf = ({ recipe, analysis }: MattersQuestions['plan']['ask'], { negotiation, scenario }: Asking): number =>
  pointsOf(negotiation, scenario, recipe.changes, recipe.horizonWeeks, analysis).count

function workCost(ask: MattersQuestions['cost']['ask'], asking: Asking): WorkCost {
  secondsEach ??= timedAnswer(ask, asking)
  return { count: countOf(ask, asking), secondsEach }
}

/** A case as it is compared: its answer, every number in force, and where it starts. */
function entryOf({ recipe }: { readonly recipe: Recipe }, { negotiation, scenario }: Asking): ComparedEntry {
  const { changes, horizonWeeks } = recipe
  const { startDate, calendar } = scenario
  const dates = calendar.announced.map(({ date, event }) => `${date} ${event}`)
  const every = repeatWeeks(negotiation, scenario, changes)
  return {
    answer: solveAnswer(negotiation, scenario, changes, horizonWeeks),
    numbers: numbersOf(negotiation, scenario, changes),
    startDate,
    calendar: [...(every === undefined ? [] : [`${every} weeks`]), ...dates].join('; '),
  }
}

export const mattersHandlers: Handlers<MattersQuestions> = {
  plan: countOf,
  cost: workCost,
  slopes: ({ recipe, target }, asking) => {
    slopesFor(recipe, target, asking)
    return undefined
  },
  entry: entryOf,
  points: ({ recipe: { changes, horizonWeeks }, analysis, from, to }, { negotiation, scenario, isCancelled }) =>
    inSlices(solvePoints(negotiation, scenario, changes, horizonWeeks, analysis, from, to), isCancelled),
  tornado: ({ recipe, table, target }, asking) => {
    const slopes = slopesFor(recipe, target, asking)
    return readTornado(asking.negotiation, asking.scenario, recipe.changes, recipe.horizonWeeks, table, target, {
      slopes,
    })
  },
  curve: ({ recipe, table, id, span }, { negotiation, scenario }) =>
    readCurve(negotiation, scenario, recipe.changes, table, { id, span }),
  numberMap: ({ recipe, table, x, y, span }, { negotiation, scenario }) =>
    readMap(negotiation, scenario, recipe.changes, table, { x, y, span }),
  sobol: ({ recipe, table, target }, { negotiation, scenario }) =>
    readSobol(negotiation, scenario, recipe.changes, recipe.horizonWeeks, table, target),
  elasticities: async ({ recipe, target }, asking) => {
    const { negotiation, scenario, isCancelled } = asking
    const { changes, horizonWeeks } = recipe
    const reading = solvePoints(negotiation, scenario, changes, horizonWeeks, { kind: 'tornado' }, 0, 1)
    const now = await inSlices(reading, isCancelled)
    return now && readElasticities(negotiation, scenario, changes, now, slopesFor(recipe, target, asking), target)
  },
  goal: ({ recipe: { changes, horizonWeeks }, target, wished }, { negotiation, scenario, isCancelled }) =>
    inSlices(seekGoal(negotiation, scenario, changes, horizonWeeks, { target, wished }), isCancelled),
  pairs: async ({ recipe, other, from, to }, { negotiation, scenario, caseOf, isCancelled }) => {
    const a = { scenario, changes: recipe.changes, horizonWeeks: recipe.horizonWeeks }
    const b = { scenario: await caseOf(other), changes: other.changes, horizonWeeks: other.horizonWeeks }
    return inSlices(countPairs(negotiation, a, b, recipe.seed, from, to - from), isCancelled)
  },
  pairHistories: async ({ recipe, other, run }, { negotiation, scenario, caseOf }) => {
    const historyOf = (of: Scenario, { changes, horizonWeeks }: Recipe) =>
      runHistory(negotiation, of, changes, horizonWeeks, recipe.seed, run)
    return { a: historyOf(scenario, recipe), b: historyOf(await caseOf(other), other) }
  },
  paired: ({ parts, groups }, { negotiation }) => {
    const { outcomes } = negotiation.graph
    const counts = parts.reduce(addCounts)
    const joint = jointTable(outcomes, counts)
    const byGroup = perGroup(groups, (group) => ({
      difference: readPaired(outcomes, counts, group),
      pairs: dealPairs(joint, group),
    }))
    return { runs: counts.runs, joint, byGroup }
  },
}
