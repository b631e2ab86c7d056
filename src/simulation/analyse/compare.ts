import {
  classOutcome,
  type Numbers,
  type OutcomeDefinition,
  packRecorder,
  pairedDifference,
  recordRuns,
  seedWords,
} from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import { groupsOf, perGroup } from '../groups'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import type { Answer } from '../types'
import { firstOf, PAIRS_DEALT } from './pairs'
import type { PairedCounts, PairedDifference } from './run-types'
import { outcomesOf } from './target'
import type { ExactComparison, Target } from './types'

/** The exact difference of two answers: by group, by outcome and by week, as far as the shorter horizon goes. */
export function compareExact(a: Answer, b: Answer): ExactComparison {
  const groups = groupsOf(a.outcomes)
  const difference = (target: Target, x: number, y: number) => ({ target, a: x, b: y, difference: y - x })
  return {
    groups: groups.map((group) => difference(group, a.groups[group] ?? 0, b.groups[group] ?? 0)),
    outcomes: a.outcomes.map(({ id, exact }) =>
      difference(id, exact, b.outcomes.find((other) => other.id === id)?.exact ?? 0),
    ),
    byWeek: a.byWeek.flatMap((was, week) => {
      const is = b.byWeek[week]
      if (is === undefined) return []
      return [{ week, ...perGroup(groups, (group) => (is[group] ?? 0) - (was[group] ?? 0)) }]
    }),
  }
}

/** One side of a comparison. */
export type Side = { readonly scenario: BareCase; readonly changes: Numbers; readonly horizonWeeks: number }

const RUNS_A_STEP = 2048

/**
 * Runs `firstRun … firstRun + runs − 1` of one seed through both sides' chains with the same draws (common random numbers: run,
 * week and seed address a draw, so the two share their luck), counted by both endings and by which stopped first. Counts of ranges add up
 * (`addCounts`), so any split over workers gives the same. Yields after every few thousand runs.
 */
export function* countPairs(
  negotiation: OpenNegotiation,
  a: Side,
  b: Side,
  seed: string,
  firstRun: number,
  runs: number,
): Generator<number, PairedCounts> {
  const words = seedWords(seed)
  const sides = [a, b].map(({ scenario, changes, horizonWeeks }) => {
    const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
    return { tables: packRecorder(chain, negotiation.graph.paths), outcomeOf: classOutcome(chain) }
  })
  const width = negotiation.graph.outcomes.length
  const [counts, sooner, later] = [0, 1, 2].map(() => new Float64Array(width * width)) as Columns
  const firstRuns = Array.from(counts, (): number[] => [])
  for (let first = 0; first < runs; first += RUNS_A_STEP) {
    const some = Math.min(RUNS_A_STEP, runs - first)
    const [ofA, ofB] = sides.map(({ tables, outcomeOf }) => {
      const { class: stop, week } = recordRuns(tables, words, firstRun + first, some)
      return { outcome: Uint8Array.from(stop, (k) => outcomeOf[k] ?? 0), week }
    })
    for (let i = 0; i < some; i++) {
      const cell = (ofA?.outcome[i] ?? 0) * width + (ofB?.outcome[i] ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
      const weeks = (ofB?.week[i] ?? 0) - (ofA?.week[i] ?? 0)
      if (weeks < 0) sooner[cell] = (sooner[cell] ?? 0) + 1
      if (weeks > 0) later[cell] = (later[cell] ?? 0) + 1
      const kept = firstRuns[cell]
      if (kept !== undefined && kept.length < PAIRS_DEALT) kept.push(firstRun + first + i)
    }
    yield first + some
  }
  return { runs, counts, sooner, later, firstRuns }
}

type Columns = [Float64Array, Float64Array, Float64Array]

const sumOf = (x: Float64Array, y: Float64Array): Float64Array => x.map((count, cell) => count + (y[cell] ?? 0))

/** The counts of two disjoint sets of runs. */
export const addCounts = (x: PairedCounts, y: PairedCounts): PairedCounts => ({
  runs: x.runs + y.runs,
  counts: sumOf(x.counts, y.counts),
  sooner: sumOf(x.sooner, y.sooner),
  later: sumOf(x.later, y.later),
  firstRuns: x.firstRuns.map((some, cell) => firstOf([...some, ...(y.firstRuns[cell] ?? [])])),
})

/** The paired difference of one target (b − a), its interval, and what sharing the luck saved. @throws {RangeError} without a run. */
export function readPaired(
  outcomes: readonly OutcomeDefinition[],
  { counts }: PairedCounts,
  target: Target,
): PairedDifference {
  const member = outcomesOf(outcomes, target)
  const width = outcomes.length
  const table = { both: 0, onlyA: 0, onlyB: 0, neither: 0 }
  counts.forEach((count, cell) => {
    const [inA, inB] = [member[Math.floor(cell / width)] === 1, member[cell % width] === 1]
    table[inA ? (inB ? 'both' : 'onlyA') : inB ? 'onlyB' : 'neither'] += count
  })
  const { a, b, difference, low, high, standardError, standardErrorApart } = pairedDifference(table)
  const ratio = standardErrorApart > 0 ? (standardError / standardErrorApart) ** 2 : 1
  return {
    target,
    a,
    b,
    difference,
    interval: { low, high },
    standardError,
    standardErrorApart,
    varianceSaved: 1 - ratio,
  }
}
