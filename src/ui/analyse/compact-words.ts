import { entryOf } from '@/scenarios/entry-of'
import { hasTwoHorizons } from '@/simulation/early-horizon'
import { spanOfWeeks } from '@/simulation/plain-words'
import type { Group, Spread } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import type { Counts, Shares } from '@/ui/shared/hundred'
import { inFutures, leaningWords, rangeWords } from '@/ui/shared/lean-words'
import { fromCase } from '@/ui/state/case'

export const compactWords = fromCase((open) => {
  const { groupOrder } = caseGroups(open)

  const { groupName, groupShort: shortName } = groupWords(open)

  /** The endings where room is short. */

  const compactText = {
    label: 'The answer, in futures of 100',
    /** "after two years": which of two answers this is. */
    after: (horizonWeeks: number) => (hasTwoHorizons(horizonWeeks) ? `after ${spanOfWeeks(horizonWeeks)}` : undefined),
    /** What opens the ranges, and why averages differ from readings. */
    more: 'Ranges and averages',
    baseline: 'against the case',
    allFutures: 'against all futures',
    stale: 'The new answer is being worked out.',
    spoken: (counts: Counts) =>
      `${groupOrder.map((group) => `${groupName(group)} ${entryOf(counts, group)}`).join(', ')}.`,
  }

  /** Why averages differ from the answer at the readings; empty where none does. */
  const leaningOf = (shares: Shares, inputs: Readonly<Record<Group, Spread>> | undefined): string =>
    leaningWords(
      groupOrder.map((group) => ({
        name: shortName(group),
        reading: entryOf(shares, group),
        mean: inputs?.[group]?.mean,
      })),
    )

  return { shortName, compactText, leaningOf }
})

/** "inputs 35 to 72, mean 55": what the ranges of the inputs leave, in whole futures of 100; an ellipsis until it is known. */
export const inputWords = (inputs: Spread | undefined): string =>
  inputs === undefined ? 'inputs …' : `inputs ${rangeWords(inputs)}, mean ${inFutures(inputs.mean)}`
