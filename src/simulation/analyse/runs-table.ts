import {
  classOutcome,
  firstDraws,
  type Numbers,
  packRecorder,
  recordFirstWeeks,
  recordRuns,
  seedWords,
  triangularQuantile,
} from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { priceLawOf } from '../price-law'
import type { FirstWeeks, RunColumns } from './run-types'

const RUNS_A_STEP = 4096
const PRICE_STREAM = 1

/** A million runs take some 40 MB in columns. */
export const MOST_RECORDED = 1_000_000

/** @throws {RangeError} for more than a million runs. */
function requireRecordable(runs: number): void {
  if (!(Number.isInteger(runs) && runs >= 0 && runs <= MOST_RECORDED))
    throw new RangeError(`${runs} runs cannot be recorded; 0 to ${MOST_RECORDED} are allowed.`)
}

/**
 * Runs `firstRun … firstRun + runs − 1` of a seed in columns, each as `runHistory` tells it. Any split into ranges gives the same
 * columns, joined by `joinColumns`. Yields how many are done after every few thousand runs, about ten milliseconds.
 * @throws {RangeError} for more than a million runs, or runs that cannot be addressed.
 */
export function* recordColumns(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  seed: string,
  firstRun: number,
  runs: number,
): Generator<number, RunColumns> {
  requireRecordable(runs)
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const tables = packRecorder(chain, negotiation.graph.paths)
  const words = seedWords(seed)
  const laws = chain.endings.map((ending) => priceLawOf(negotiation, scenario, changes, ending))
  const columns = emptyColumns(negotiation.graph, firstRun, runs)
  const nCounters = chain.counterIds.length
  const outcomeOfClass = classOutcome(chain)
  for (let first = 0; first < runs; first += RUNS_A_STEP) {
    const some = Math.min(RUNS_A_STEP, runs - first)
    const block = recordRuns(tables, words, firstRun + first, some)
    const draws = firstDraws(words, PRICE_STREAM, firstRun + first, some)
    for (let i = 0; i < some; i++) {
      const stop = block.class[i] ?? 0
      const law = laws[stop]
      columns.outcome[first + i] = outcomeOfClass[stop] ?? 0
      columns.price[first + i] = law === undefined ? Number.NaN : triangularQuantile(draws[i] ?? 0, law)
    }
    columns.week.set(block.week, first)
    columns.eventsLow.set(block.eventsLow, first)
    columns.eventsHigh.set(block.eventsHigh, first)
    for (let c = 0; c < nCounters; c++)
      columns.counters.set(block.counters.subarray(c * some, (c + 1) * some), c * runs + first)
    yield first + some
  }
  return columns
}

type Named = Pick<RunColumns, 'outcomes' | 'events' | 'counterIds'>

function emptyColumns({ outcomes, events, counterIds }: Named, firstRun: number, runs: number): RunColumns {
  return {
    firstRun,
    runs,
    outcomes,
    events,
    counterIds,
    outcome: new Uint8Array(runs),
    week: new Uint16Array(runs),
    price: new Float64Array(runs),
    eventsLow: new Uint32Array(runs),
    eventsHigh: new Uint32Array(runs),
    counters: new Uint16Array(runs * counterIds.length),
  }
}

/** The columns of ranges that follow one another, in any order. @throws {RangeError} if one is missing or there twice. */
export function joinColumns(parts: readonly RunColumns[]): RunColumns {
  const ordered = parts.toSorted((a, b) => a.firstRun - b.firstRun)
  const [first] = ordered
  if (first === undefined) throw new RangeError('No runs are there to join.')
  const runs = ordered.reduce((sum, part) => sum + part.runs, 0)
  const { counterIds } = first
  const joined = emptyColumns(first, first.firstRun, runs)
  let at = 0
  for (const part of ordered) {
    if (part.firstRun !== first.firstRun + at)
      throw new RangeError(`A part begins at run ${part.firstRun}; run ${first.firstRun + at} is due.`)
    joined.outcome.set(part.outcome, at)
    joined.week.set(part.week, at)
    joined.price.set(part.price, at)
    joined.eventsLow.set(part.eventsLow, at)
    joined.eventsHigh.set(part.eventsHigh, at)
    for (let c = 0; c < counterIds.length; c++)
      joined.counters.set(part.counters.subarray(c * part.runs, (c + 1) * part.runs), c * runs + at)
    at += part.runs
  }
  return joined
}

/**
 * The week in which each event first happened in runs `firstRun … firstRun + runs − 1` of a seed, those of `recordColumns`; any
 * split into ranges gives the same. Yields how many are done after every few thousand runs, about ten milliseconds.
 * @throws {RangeError} as `recordColumns`.
 */
export function* recordFirsts(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  seed: string,
  firstRun: number,
  runs: number,
): Generator<number, FirstWeeks> {
  requireRecordable(runs)
  const tables = packRecorder(chainOf(negotiation, scenario, changes, horizonWeeks), negotiation.graph.paths)
  const words = seedWords(seed)
  const { events } = negotiation.graph
  const week = new Uint8Array(events.length * runs)
  for (let first = 0; first < runs; first += RUNS_A_STEP) {
    const some = Math.min(RUNS_A_STEP, runs - first)
    const block = recordFirstWeeks(tables, negotiation.graph.paths, events.length, words, firstRun + first, some)
    for (let e = 0; e < events.length; e++) week.set(block.subarray(e * some, (e + 1) * some), e * runs + first)
    yield first + some
  }
  return { firstRun, runs, events, week }
}
