import { entryOf } from '@/scenarios/entry-of'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { StoredAnswer } from '@/simulation'
import { earlyWeekOf } from '@/simulation/early-horizon'
import type { Spread } from '@/simulation/types'
import { isRecord } from './kept-text'

/** Sums of at most a hundred shares, each rounded once. */
const ROUNDING = 1e-9

const isShare = (value: number): boolean => value >= 0 && value <= 1
const isSpread = ({ low, high }: Spread): boolean => isShare(low) && isShare(high)
const addUp = (shares: readonly number[]): boolean =>
  shares.every(isShare) && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < ROUNDING

/** Whether a kept answer has the form of a good one of the present model, and its shares are shares of one whole. */
export function answerFits(kept: unknown, scenario: Scenario, like: StoredAnswer): kept is StoredAnswer {
  if (misfit(kept, like) !== undefined) return false
  const { modelVersion, answer, range, marks } = kept as StoredAnswer
  const { outcomes, groups, early, byWeek, settledIn, horizonWeeks } = answer
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
    early.week === earlyWeekOf(horizonWeeks) &&
    range.early.week === early.week &&
    addUp(early.outcomes.map(({ exact }) => exact)) &&
    addUp(groupNames.map((group) => entryOf(early.groups, group))) &&
    byWeek.length === horizonWeeks + 1 &&
    byWeek.every((shares, week) => shares.week === week && addUp(groupNames.map((group) => entryOf(shares, group)))) &&
    settledIn.length === horizonWeeks + 1 &&
    settledIn.every(isShare) &&
    groupNames.every(
      (group) => isSpread(entryOf(range.groups, group)) && isSpread(entryOf(range.early.groups, group)),
    ) &&
    marks.length > 0 &&
    marks.every(({ group, run, week }) => groupNames.includes(group) && run >= 0 && week >= 0 && week <= horizonWeeks)
  )
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)

/**
 * Where data differs in kind from something that is known to be good, as a JSON pointer; undefined where it does not.
 * Every item of a list must be like the first one of the good list; numbers must be finite.
 */
function misfit(value: unknown, like: unknown, path = ''): string | undefined {
  if (kindOf(value) !== kindOf(like)) return path === '' ? '/' : path
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path
  if (Array.isArray(value) && Array.isArray(like)) {
    if (like.length === 0) return undefined
    return first(value.map((item, at) => () => misfit(item, like[0], `${path}/${at}`)))
  }
  if (!isRecord(value) || !isRecord(like)) return undefined
  return first(Object.keys(like).map((key) => () => misfit(value[key], like[key], `${path}/${key}`)))
}

function first(tries: readonly (() => string | undefined)[]): string | undefined {
  for (const attempt of tries) {
    const found = attempt()
    if (found !== undefined) return found
  }
  return undefined
}
