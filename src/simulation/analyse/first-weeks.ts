import { type Numbers, packRecorder, recordFirstWeeks, seedWords } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import type { FirstWeeks } from './run-types'
import { RUNS_A_STEP, requireRecordable } from './runs-table'

/**
 * The week in which each event first happened in runs `firstRun … firstRun + runs − 1` of a seed, those of `recordColumns`; any
 * split into ranges gives the same. Yields how many are done after every few thousand runs, about ten milliseconds.
 * @throws {RangeError} as `recordColumns`.
 */
export function* recordFirsts(
  negotiation: OpenNegotiation,
  scenario: Scenario,
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
