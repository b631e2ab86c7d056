import { type Chain, classOutcome, findRuns, largestRemainder, packSampler, seedWords } from '@/engine'
import { groupsOf } from './groups'
import type { Answer, Mark } from './types'

const MARKS = 100
const MOST_RUNS = 1_000_000

/**
 * A hundred marks dealt from the exact answer by largest remainder, each bound to the next run of its ending in seed order.
 * An ending so rare that it is not found in a million runs leaves its marks out.
 */
export function dealMarks(chain: Chain, answer: Answer, seed: string): readonly Mark[] {
  const groups = groupsOf(chain.outcomes)
  const total = groups.reduce((sum, group) => sum + (answer.groups[group] ?? 0), 0)
  const shares = groups.map((group) => (answer.groups[group] ?? 0) / total)
  const outcomes = Array.from(classOutcome(chain), (outcome) => chain.outcomes[outcome])
  const groupOfClass = outcomes.map((outcome) => groups.indexOf(outcome?.group ?? ''))
  const found = findRuns(packSampler(chain), seedWords(seed), groupOfClass, largestRemainder(shares, MARKS), MOST_RUNS)
  return groups.flatMap((group, g) =>
    found.flatMap(({ run, week, class: stop }) =>
      groupOfClass[stop] === g ? [{ group, outcome: outcomes[stop]?.id ?? '', run, week }] : [],
    ),
  )
}
