import type { Group } from '@/simulation/types'
import { groupName } from '@/ui/outlook/answer-words'
import { type Counts, groupOrder } from '@/ui/shared/hundred'

/** The endings where room is short. */
export const shortName: Readonly<Record<Group, string>> = { ...groupName, kept: 'Kept', banned: 'Banned' }

export const compactText = {
  label: 'The answer, in futures of 100',
  baseline: 'against the case',
  allFutures: 'against all futures',
  stale: 'The new answer is being worked out.',
  spoken: (counts: Counts) => `${groupOrder.map((group) => `${groupName[group]} ${counts[group]}`).join(', ')}.`,
}

/** "inputs 48 to 79": what the ranges of the inputs leave, in whole futures of 100; an ellipsis until it is known. */
export const rangeWords = (range: { readonly low: number; readonly high: number } | undefined): string =>
  range === undefined ? 'inputs …' : `inputs ${Math.round(range.low * 100)} to ${Math.round(range.high * 100)}`
