import { type Chain, classOutcome, findRuns, largestRemainder, packSampler, seedWords } from '@/engine'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { groupsOf } from './groups'
import type { Answer, Group, Mark } from './types'

const MARKS = 100
const MOST_RUNS = 1_000_000

/**
 * Runs for a hundred marks at the horizon and for a hundred in the early week, dealt from the exact answer by largest
 * remainder; both are the same hundred but where rounding gives the early week one more of an ending. Each is the next run
 * in seed order that ends so, by that week or after it. An ending so rare that it is not found in a million runs leaves
 * its marks out.
 */
export function dealMarks(chain: Chain, answer: Answer, seed: string): readonly Mark[] {
  const { week: early, groups: earlyShares } = answer.early
  const groups = groupsOf(chain.outcomes)
  const [last, first] = [dealt(groups, answer.groups), dealt(groups, earlyShares)]
  // Two cells a group: settled by the early week, and later or not at all.
  const quota = groups.flatMap((group, g) => {
    const settled = group === UNRESOLVED ? 0 : (first[g] ?? 0)
    return [settled, Math.max(0, (last[g] ?? 0) - settled)]
  })
  const outcomes = Array.from(classOutcome(chain), (outcome) => chain.outcomes[outcome])
  const groupOfClass = outcomes.map((outcome) => groups.indexOf(outcome?.group ?? ''))
  const cellOf = ({ class: stop, week }: { readonly class: number; readonly week: number }) => {
    const g = groupOfClass[stop] ?? -1
    return 2 * g + (week > early || groups[g] === UNRESOLVED ? 1 : 0)
  }
  const found = findRuns(packSampler(chain), seedWords(seed), cellOf, quota, MOST_RUNS)
  return groups.flatMap((group, g) =>
    found.flatMap(({ run, week, class: stop }) =>
      groupOfClass[stop] === g ? [{ group, outcome: outcomes[stop]?.id ?? '', run, week }] : [],
    ),
  )
}

function dealt(groups: readonly Group[], shares: Answer['groups']): readonly number[] {
  const total = groups.reduce((sum, group) => sum + (shares[group] ?? 0), 0)
  return largestRemainder(
    groups.map((group) => (shares[group] ?? 0) / total),
    MARKS,
  )
}
