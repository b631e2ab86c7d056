import { type Chain, classOutcome, findRuns, largestRemainder, packSampler, seedWords } from '@/engine'
import { GROUPS, groupFrom } from './groups'
import type { Answer, Mark } from './types'

const MARKS = 100
const MOST_RUNS = 1_000_000

/**
 * A hundred marks dealt from the exact answer by largest remainder, each bound to the next run of its ending in seed order.
 * An ending so rare that it is not found in a million runs leaves its marks out.
 */
export function dealMarks(chain: Chain, answer: Answer, seed: string): readonly Mark[] {
  const total = GROUPS.reduce((sum, group) => sum + answer.groups[group], 0)
  const shares = GROUPS.map((group) => answer.groups[group] / total)
  const outcomes = Array.from(classOutcome(chain), (outcome) => chain.outcomes[outcome])
  const groupOfClass = outcomes.map((outcome) => GROUPS.indexOf(groupFrom(outcome?.group ?? '')))
  const found = findRuns(packSampler(chain), seedWords(seed), groupOfClass, largestRemainder(shares, MARKS), MOST_RUNS)
  const marks = found.map(({ run, week, class: stop }) => {
    const { id = '', group = '' } = outcomes[stop] ?? {}
    return { group: groupFrom(group), outcome: id, run, week }
  })
  return GROUPS.flatMap((group) => marks.filter((mark) => mark.group === group))
}
