import {
  type Chain,
  classOutcome,
  goodnessOfFit,
  hashTally,
  midQuantiles,
  outcomeWeeks,
  type Tally,
  wilsonInterval,
} from '@/engine'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { byGroup, groupsOf, perGroup } from './groups'
import type { Answer, CounterDistribution, SampleSummary } from './types'
import { weeksToSettle } from './weeks-to-settle'

const DOTS = 20

function counterDistribution(chain: Chain, tally: Tally, counter: number): CounterDistribution {
  const width = chain.horizon + 1
  const bins = Array.from(tally.counterBins.subarray(counter * width, (counter + 1) * width))
  const sum = bins.reduce((total, runs, value) => total + runs * value, 0)
  return { mean: sum / tally.runs, quantiles: midQuantiles(bins, DOTS), bins }
}

/** Runs by the week they were settled in, 0 … horizon, without those that were not. */
function settledIn(chain: Chain, byOutcome: Float64Array, answer: Answer): readonly number[] {
  const width = chain.horizon + 1
  return Array.from({ length: width }, (_, week) =>
    answer.outcomes.reduce(
      (runs, { group }, o) => runs + (group === UNRESOLVED ? 0 : (byOutcome[o * width + week] ?? 0)),
      0,
    ),
  )
}

/** What the drawn runs say beside the exact answer of the same recipe. @throws {RangeError} for a tally without runs. */
export function summarise(chain: Chain, tally: Tally, answer: Answer, seed: string): SampleSummary {
  const width = chain.horizon + 1
  const outcomeOfClass = classOutcome(chain)
  const byOutcome = outcomeWeeks(tally, outcomeOfClass, chain.outcomes.length)
  const counts = chain.outcomes.map((_, o) => byOutcome.subarray(o * width, (o + 1) * width).reduce((a, b) => a + b, 0))
  const estimates = answer.outcomes.map((outcome, o) => {
    const count = counts[o] ?? 0
    return { ...outcome, count, ...wilsonInterval(count, tally.runs) }
  })
  const grouped = byGroup(chain.outcomes, (o) => counts[o] ?? 0)
  return {
    runs: tally.runs,
    seed,
    estimates,
    groups: perGroup(groupsOf(chain.outcomes), (group) => {
      const count = grouped[group] ?? 0
      return { count, ...wilsonInterval(count, tally.runs) }
    }),
    weeksToSettle: weeksToSettle({ settledIn: settledIn(chain, byOutcome, answer), groups: grouped }),
    counters: Object.fromEntries(chain.counterIds.map((id, c) => [id, counterDistribution(chain, tally, c)])),
    jointTest: goodnessOfFit(counts, exactShares(answer)),
    hash: hashTally(tally, outcomeOfClass, chain.outcomes.length),
  }
}

/** The exact shares with the last bits of rounding taken out, so that they are a distribution to the test. */
function exactShares(answer: Answer): readonly number[] {
  const sum = answer.outcomes.reduce((total, { exact }) => total + exact, 0)
  return answer.outcomes.map(({ exact }) => exact / sum)
}
