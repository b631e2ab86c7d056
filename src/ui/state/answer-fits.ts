import { entryOf } from '@/scenarios/entry-of'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { StoredAnswer } from '@/simulation'
import { misfit } from './misfit'

/** Sums of at most a hundred shares, each rounded once. */
const ROUNDING = 1e-9

const isShare = (value: number): boolean => value >= 0 && value <= 1
const addUp = (shares: readonly number[]): boolean =>
  shares.every(isShare) && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < ROUNDING

/** Whether a kept answer has the form of a good one of the present model, and its shares are shares of one whole. */
export function answerFits(kept: unknown, scenario: Scenario, like: StoredAnswer): kept is StoredAnswer {
  if (misfit(kept, like) !== undefined) return false
  const { modelVersion, answer, range, marks } = kept as StoredAnswer
  const { outcomes, groups, byWeek, settledIn, horizonWeeks } = answer
  const ids = (one: StoredAnswer) => one.answer.outcomes.map(({ id, group }) => `${id} ${group}`).join()
  const groupNames = Object.keys(like.answer.groups) as (keyof typeof groups)[]
  return (
    modelVersion === like.modelVersion &&
    answer.modelVersion === like.modelVersion &&
    horizonWeeks === scenario.horizonWeeks &&
    ids(kept as StoredAnswer) === ids(like) &&
    addUp(outcomes.map(({ exact }) => exact)) &&
    groupNames.every((group) => {
      const ofGroup = outcomes.filter((outcome) => outcome.group === group)
      return Math.abs(ofGroup.reduce((sum, { exact }) => sum + exact, 0) - entryOf(groups, group)) < ROUNDING
    }) &&
    byWeek.length === horizonWeeks + 1 &&
    byWeek.every((shares, week) => shares.week === week && addUp(groupNames.map((group) => entryOf(shares, group)))) &&
    settledIn.length === horizonWeeks + 1 &&
    settledIn.every(isShare) &&
    groupNames.every(
      (group) => isShare(entryOf(range.groups, group).low) && isShare(entryOf(range.groups, group).high),
    ) &&
    marks.length === like.marks.length &&
    marks.every(({ group, run, week }) => groupNames.includes(group) && run >= 0 && week >= 0 && week <= horizonWeeks)
  )
}
