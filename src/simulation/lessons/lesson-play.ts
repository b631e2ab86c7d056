import { classOutcome, type Numbers, outcomeWeeks, packSampler, sampleBlock, seedWords } from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import { chainOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'

/** Some runs of a seed, by their first number and how many they are. */
export type LessonRuns = { readonly seed: string; readonly first: number; readonly runs: number }

/**
 * How many of some runs end in a group by the end of what the case looks ahead.
 * @throws {RangeError} if the runs are not whole numbers in 0 … 2³² − 1.
 */
export function lessonPlay(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  group: string,
  { seed, first, runs }: LessonRuns,
): number {
  const chain = chainOf(negotiation, scenario, changes, scenario.horizonWeeks)
  const tally = sampleBlock(packSampler(chain), seedWords(seed), first, runs)
  const byOutcome = outcomeWeeks(tally, classOutcome(chain), chain.outcomes.length)
  const weeks = chain.horizon + 1
  return chain.outcomes.reduce((count, outcome, o) => {
    if (outcome.group !== group) return count
    return count + byOutcome.subarray(o * weeks, (o + 1) * weeks).reduce((sum, ended) => sum + ended, 0)
  }, 0)
}
