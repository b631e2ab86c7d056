import { type Chain, largestRemainder, traceRun } from '@/engine'
import { GROUPS, groupFrom } from './groups'
import type { Answer, Group, Mark } from './types'

const MARKS = 100
const MOST_RUNS = 100_000

/**
 * A hundred marks dealt from the exact answer by largest remainder, each bound to the next run of its ending in seed order.
 * An ending so rare that it is not found in 100,000 runs leaves its marks out.
 */
export function dealMarks(chain: Chain, answer: Answer, seed: string): readonly Mark[] {
  const total = GROUPS.reduce((sum, group) => sum + answer.groups[group], 0)
  const quotas = largestRemainder(
    GROUPS.map((group) => answer.groups[group] / total),
    MARKS,
  )
  const wanted = new Map<Group, number>(GROUPS.map((group, g) => [group, quotas[g] ?? 0]))
  const marks: Mark[] = []
  for (let run = 0; run < MOST_RUNS && marks.length < MARKS; run++) {
    const { weeks, week } = traceRun(chain, seed, run)
    const outcome = chain.outcomes[chain.outcome[weeks.at(-1)?.to ?? chain.start] ?? -1]
    if (outcome === undefined) continue
    const group = groupFrom(outcome.group)
    const left = wanted.get(group) ?? 0
    if (left === 0) continue
    wanted.set(group, left - 1)
    marks.push({ group, outcome: outcome.id, run, week })
  }
  return GROUPS.flatMap((group) => marks.filter((mark) => mark.group === group))
}
