import { inSlices, joinColumns, MOST_RECORDED, type RunColumns, recordColumns, runsThatFit } from '@/simulation/analyse'
import type { Recipe } from '@/simulation/types'
import { seededKey } from '../recipe-key'
import type { Asking } from './asking'

/** Drawn runs in columns and, where the recipe has conditions, which of them fit. */
export type KeptRuns = { readonly columns: RunColumns; readonly fits: Uint8Array | undefined }

type Kept = {
  readonly key: string
  parts: readonly RunColumns[]
  recorded: number
  conditions: string
  fits: Uint8Array
  checked: number
}

const noConditions = JSON.stringify([])

let kept: Kept | undefined

/** The runs of a recipe's numbers and seed; another recipe's are let go of. */
function keptFor(recipe: Recipe): Kept {
  const key = seededKey(recipe)
  const conditions = JSON.stringify(recipe.conditions)
  if (kept?.key !== key)
    kept = { key, parts: [], recorded: 0, conditions: noConditions, fits: new Uint8Array(0), checked: 0 }
  if (kept.conditions !== conditions) {
    kept.conditions = conditions
    kept.checked = 0
    kept.fits = new Uint8Array(conditions === noConditions ? 0 : MOST_RECORDED)
  }
  return kept
}

/**
 * Records the first `upTo` runs of a recipe, and which of them fit its conditions, beyond those kept already: about 2 µs a run for
 * each. Returns how many are there; undefined once cancelled, heard within a few thousand runs.
 */
export async function recordUpTo(recipe: Recipe, upTo: number, asking: Asking): Promise<number | undefined> {
  const { negotiation, scenario, isCancelled } = asking
  const { changes, horizonWeeks, seed, conditions } = recipe
  const mine = keptFor(recipe)
  if (upTo > mine.recorded) {
    const from = mine.recorded
    const work = recordColumns(negotiation, scenario, changes, horizonWeeks, seed, from, upTo - from)
    const part = await inSlices(work, isCancelled)
    if (part === undefined) return undefined
    mine.parts = [...mine.parts, part]
    mine.recorded = upTo
  }
  if (conditions.length === 0) return mine.recorded
  if (upTo > mine.checked) {
    const from = mine.checked
    const work = runsThatFit(negotiation, scenario, changes, horizonWeeks, seed, conditions, from, upTo - from)
    const part = await inSlices(work, isCancelled)
    if (part === undefined) return undefined
    mine.fits.set(part, from)
    mine.checked = upTo
  }
  return Math.min(mine.recorded, mine.checked)
}

/** The first `runs` runs of a recipe, recorded now where they are not kept (the worker may have been lost). */
export async function runsOf(recipe: Recipe, runs: number, asking: Asking): Promise<KeptRuns | undefined> {
  if ((await recordUpTo(recipe, runs, asking)) === undefined) return undefined
  const mine = keptFor(recipe)
  const joined = mine.parts.length === 1 ? mine.parts[0] : undefined
  const columns = joined ?? joinColumns(mine.parts)
  mine.parts = [columns]
  const fits = recipe.conditions.length === 0 ? undefined : mine.fits.subarray(0, runs)
  return { columns: firstRuns(columns, runs), fits }
}

/** The first runs of columns, without copying all but the counters. */
export function firstRuns(columns: RunColumns, runs: number): RunColumns {
  if (runs === columns.runs) return columns
  const counters = new Uint16Array(runs * columns.counterIds.length)
  columns.counterIds.forEach((_, c) => {
    counters.set(columns.counters.subarray(c * columns.runs, c * columns.runs + runs), c * runs)
  })
  return {
    ...columns,
    runs,
    outcome: columns.outcome.subarray(0, runs),
    week: columns.week.subarray(0, runs),
    price: columns.price.subarray(0, runs),
    eventsLow: columns.eventsLow.subarray(0, runs),
    eventsHigh: columns.eventsHigh.subarray(0, runs),
    counters,
  }
}

/** Only the runs that fit, in their order. Their numbers are lost: for counting and averaging. */
export function fittingRuns({ columns, fits }: KeptRuns): RunColumns {
  if (fits === undefined) return columns
  const { runs, counterIds } = columns
  const isIn = (_: number, run: number) => fits[run] === 1
  const outcome = columns.outcome.filter(isIn)
  const counters = new Uint16Array(outcome.length * counterIds.length)
  counterIds.forEach((_, c) => {
    counters.set(columns.counters.subarray(c * runs, (c + 1) * runs).filter(isIn), c * outcome.length)
  })
  return {
    ...columns,
    runs: outcome.length,
    outcome,
    week: columns.week.filter(isIn),
    price: columns.price.filter(isIn),
    eventsLow: columns.eventsLow.filter(isIn),
    eventsHigh: columns.eventsHigh.filter(isIn),
    counters,
  }
}
