import { mixtureMean, type Numbers, quantile, weeksAndReward } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { GROUPS } from '../groups'
import { chainOf, numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { solveAnswer } from '../solve-answer'
import type { Answer, Group } from '../types'
import type { Consequence, ConsequenceId, RunColumns, Spread } from './run-types'
import { targetReward } from './target'

/** What one dark week costs: advertising moved elsewhere and creators' and small firms' losses, US$ m; people cut off, millions. */
export function darkWeek(negotiation: Negotiation, scenario: Scenario, changes: Numbers) {
  const {
    ad_week: advertising = 0,
    smb_week: smallFirms = 0,
    users_dark: users = 0,
  } = numbersOf(negotiation, scenario, changes)
  return { advertising, smallFirms, revenue: advertising + smallFirms, users }
}

type Measure = {
  readonly id: ConsequenceId
  readonly unit: Consequence['unit']
  readonly values: (columns: RunColumns) => (run: number) => number
  /** Whether the horizon came first, so that the amount is only known to be more. */
  readonly cut?: (columns: RunColumns) => (run: number) => boolean
  readonly exact: (group: Group | undefined) => number | undefined
}

/**
 * Over all runs and by ending: weeks to settle, price, and what the way there cost. Means exact beside the drawn spread. What a
 * case puts no figure on (revenue, users) is left out: nothing counted is not nothing lost.
 * A step a measure and ending, some 20 ms of 200,000 runs.
 */
export function* consequencesOf(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  columns: RunColumns,
): Generator<void, readonly Consequence[]> {
  const answer = solveAnswer(negotiation, scenario, changes, horizonWeeks)
  const groupOf = columns.outcomes.map(({ group }) => group)
  const inGroup = (run: number) => groupOf[columns.outcome[run] ?? 0]
  const found: Consequence[] = []
  for (const { id, unit, values, cut, exact } of measuresOf(negotiation, scenario, changes, horizonWeeks, answer)) {
    const amountOf = values(columns)
    const isCut = cut?.(columns) ?? (() => false)
    const byGroup: Record<Group, Spread | undefined> = {
      sold: undefined,
      kept: undefined,
      banned: undefined,
      unresolved: undefined,
    }
    yield
    for (const group of GROUPS) {
      byGroup[group] = spreadOf(columns.runs, amountOf, isCut, (run) => inGroup(run) === group, exact(group))
      yield
    }
    const overall = spreadOf(columns.runs, amountOf, isCut, () => true, exact(undefined))
    found.push({ id, unit, overall, byGroup })
  }
  return found
}

function measuresOf(
  negotiation: OpenNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
  answer: Answer,
): readonly Measure[] {
  const { revenue, users } = darkWeek(negotiation, scenario, changes)
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const joint = weeksAndReward(
    chain,
    GROUPS.map((group) => targetReward(chain, group)),
  )
  /** Mean weeks of some counters, in all runs or in those of a group. */
  const weeksIn = (ids: readonly string[], group: Group | undefined): number | undefined => {
    const rows = ids.map((id) => chain.counterIds.indexOf(id))
    const of = (g: Group) => rows.reduce((sum, c) => sum + (joint[c * GROUPS.length + GROUPS.indexOf(g)] ?? 0), 0)
    if (group === undefined) return GROUPS.reduce((sum, g) => sum + of(g), 0)
    return answer.groups[group] > 0 ? of(group) / answer.groups[group] : undefined
  }
  const counted = (ids: readonly string[], scale: number): Pick<Measure, 'values' | 'exact'> => ({
    values: ({ counters, counterIds, runs }) => {
      const rows = ids.map((id) => counterIds.indexOf(id) * runs)
      return (run) => scale * rows.reduce((sum, row) => sum + (counters[row + run] ?? 0), 0)
    },
    exact: (group) => {
      const mean = weeksIn(ids, group)
      return mean === undefined ? undefined : scale * mean
    },
  })
  const costIn = (id: ConsequenceId, unit: Consequence['unit'], each: number): Measure => ({
    id,
    unit,
    ...counted(['weeksDark'], each),
  })
  return [
    {
      id: 'weeks',
      unit: 'weeks',
      values:
        ({ week }) =>
        (run) =>
          week[run] ?? 0,
      cut:
        ({ outcome, outcomes }) =>
        (run) =>
          outcomes[outcome[run] ?? 0]?.group === 'unresolved',
      exact: (g) => meanWeeks(answer, g),
    },
    {
      id: 'price',
      unit: 'usdBn',
      values:
        ({ price }) =>
        (run) =>
          price[run] ?? Number.NaN,
      exact: (g) => meanPrice(answer, g),
    },
    ...(revenue === 0 ? [] : [costIn('revenueLost', 'usdMillion', revenue)]),
    { id: 'weeksDark', unit: 'weeks', ...counted(['weeksDark'], 1) },
    ...(users === 0 ? [] : [costIn('userWeeks', 'millionUserWeeks', users)]),
    { id: 'tariffWeeks', unit: 'weeks', ...counted(['weeksElevated', 'weeksEmbargo', 'weeksTruce'], 1) },
  ]
}

/** Mean weeks until it is settled; the horizon where it is not. */
function meanWeeks({ byWeek, groups, horizonWeeks }: Answer, group: Group | undefined): number | undefined {
  if (group === 'unresolved') return groups.unresolved > 0 ? horizonWeeks : undefined
  const before = byWeek.slice(0, horizonWeeks)
  if (group === undefined) return before.reduce((sum, { unresolved }) => sum + unresolved, 0)
  const share = groups[group]
  return share > 0 ? before.reduce((sum, at) => sum + (share - at[group]), 0) / share : undefined
}

function meanPrice({ prices }: Answer, group: Group | undefined): number | undefined {
  const total = prices.reduce((sum, { share }) => sum + share, 0)
  if ((group !== undefined && group !== 'sold') || total === 0) return undefined
  return mixtureMean(prices)
}

function spreadOf(
  runs: number,
  amountOf: (run: number) => number,
  isCut: (run: number) => boolean,
  isIn: (run: number) => boolean,
  exactMean: number | undefined,
): Spread | undefined {
  const found = new Float64Array(runs)
  let [count, open, sum] = [0, 0, 0]
  for (let run = 0; run < runs; run++) {
    if (!isIn(run)) continue
    const value = amountOf(run)
    if (Number.isNaN(value)) continue
    if (isCut(run)) open++
    found[count++] = isCut(run) ? Number.POSITIVE_INFINITY : value
    sum += value
  }
  if (count === 0) return undefined
  const sorted = found.subarray(0, count).sort()
  const at = (share: number) =>
    Math.ceil(share * (count - 1)) < count - open ? quantile(sorted, share) : Number.POSITIVE_INFINITY
  return {
    mean: sum / count,
    exactMean,
    low: at(0.05),
    median: at(0.5),
    high: at(0.95),
  }
}
