import { type Chain, mixtureMean, type Numbers, quantile, weeksAndReward } from '@/engine'
import type { Measure } from '@/scenarios/details.types'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { groupsOf, perGroup } from '../groups'
import { chainOf, numbersOf } from '../negotiation-chain'
import type { OpenNegotiation } from '../open-negotiation'
import { endingOutcomes, solveAnswer } from '../solve-answer'
import type { Answer, Group } from '../types'
import type { Consequence, RunColumns, Spread } from './run-types'
import { targetReward } from './target'

type Measured = {
  readonly id: string
  readonly values: (columns: RunColumns) => (run: number) => number
  /** Whether the horizon came first, so that the amount is only known to be more. */
  readonly cut?: (columns: RunColumns) => (run: number) => boolean
  readonly exact: (group: Group | undefined) => number | undefined
}

/**
 * Over all runs and by ending: weeks to settle, price, and what the way there took. Means exact beside the drawn spread. What a
 * case puts no figure on is left out: nothing counted is not nothing lost.
 * A step a measure and ending, some 20 ms of 200,000 runs.
 */
export function* consequencesOf(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  columns: RunColumns,
): Generator<void, readonly Consequence[]> {
  const answer = solveAnswer(negotiation, scenario, changes, horizonWeeks)
  const groups = groupsOf(columns.outcomes)
  const groupOf = columns.outcomes.map(({ group }) => group)
  const inGroup = (run: number) => groupOf[columns.outcome[run] ?? 0]
  const found: Consequence[] = []
  for (const { id, values, cut, exact } of measuresOf(negotiation, scenario, changes, horizonWeeks, answer)) {
    const amountOf = values(columns)
    const isCut = cut?.(columns) ?? (() => false)
    const spreads = new Map<Group, Spread | undefined>()
    yield
    for (const group of groups) {
      spreads.set(
        group,
        spreadOf(columns.runs, amountOf, isCut, (run) => inGroup(run) === group, exact(group)),
      )
      yield
    }
    const overall = spreadOf(columns.runs, amountOf, isCut, () => true, exact(undefined))
    found.push({ id, overall, byGroup: perGroup(groups, (group) => spreads.get(group)) })
  }
  return found
}

function measuresOf(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  answer: Answer,
): readonly Measured[] {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const numbers = numbersOf(negotiation, scenario, changes)
  const groups = groupsOf(chain.outcomes)
  const joint = weeksAndReward(
    chain,
    groups.map((group) => targetReward(chain, group)),
  )
  /** Mean weeks of some counters, in all runs or in those of a group. */
  const weeksIn = (ids: readonly string[], group: Group | undefined): number | undefined => {
    const rows = ids.map((id) => chain.counterIds.indexOf(id))
    const of = (g: Group) => rows.reduce((sum, c) => sum + (joint[c * groups.length + groups.indexOf(g)] ?? 0), 0)
    if (group === undefined) return groups.reduce((sum, g) => sum + of(g), 0)
    const share = answer.groups[group] ?? 0
    return share > 0 ? of(group) / share : undefined
  }
  const counted = ({ id, counters: ids, each }: Measure): readonly Measured[] => {
    const scale = each?.reduce((sum, number) => sum + (numbers[number] ?? 0), 0) ?? 1
    if (scale === 0) return []
    const values: Measured['values'] = ({ counters, counterIds, runs }) => {
      const rows = ids.map((counter) => counterIds.indexOf(counter) * runs)
      return (run) => scale * rows.reduce((sum, row) => sum + (counters[row + run] ?? 0), 0)
    }
    const exact = (group: Group | undefined) => {
      const mean = weeksIn(ids, group)
      return mean === undefined ? undefined : scale * mean
    }
    return [{ id, values, exact }]
  }
  return [
    {
      id: 'weeks',
      values:
        ({ week }) =>
        (run) =>
          week[run] ?? 0,
      cut:
        ({ outcome, outcomes }) =>
        (run) =>
          outcomes[outcome[run] ?? 0]?.group === UNRESOLVED,
      exact: (g) => meanWeeks(answer, g),
    },
    ...(negotiation.price === undefined ? [] : [priceMeasure(chain, answer)]),
    ...negotiation.measures.flatMap(counted),
  ]
}

/** Mean weeks until it is settled; the horizon where it is not. */
function meanWeeks({ byWeek, groups, horizonWeeks }: Answer, group: Group | undefined): number | undefined {
  if (group === UNRESOLVED) return (groups[UNRESOLVED] ?? 0) > 0 ? horizonWeeks : undefined
  const before = byWeek.slice(0, horizonWeeks)
  if (group === undefined) return before.reduce((sum, at) => sum + (at[UNRESOLVED] ?? 0), 0)
  const share = groups[group] ?? 0
  return share > 0 ? before.reduce((sum, at) => sum + (share - (at[group] ?? 0)), 0) / share : undefined
}

const priceMeasure = (chain: Chain, answer: Answer): Measured => ({
  id: 'price',
  values:
    ({ price }) =>
    (run) =>
      price[run] ?? Number.NaN,
  exact: (group) => meanPrice(chain, answer, group),
})

function meanPrice(chain: Chain, { prices }: Answer, group: Group | undefined): number | undefined {
  const groupOf = new Map(endingOutcomes(chain).map((outcome, e) => [chain.endings[e], outcome.group]))
  const own = prices.filter(({ ending }) => group === undefined || groupOf.get(ending) === group)
  return own.some(({ share }) => share !== 0) ? mixtureMean(own) : undefined
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
