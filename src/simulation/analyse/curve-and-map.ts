import { type Numbers, tippingPoints } from '@/engine'
import { type Negotiation, UNRESOLVED } from '@/scenarios/negotiation'
import { isWhole } from '@/scenarios/number-rules'
import { parameterOf } from '@/scenarios/parameter-of'
import type { BareCase } from '@/scenarios/scenario.schema'
import { numberOf } from '../edited-case'
import { groupsOf, perGroup } from '../groups'
import type { Group } from '../types'
import { CURVE_POINTS, MAP_SIDE, spanValues } from './points'
import { groupsAt } from './share-table'
import type { Curve, CurvePoint, GroupShares, NumberMap, ShareTable, Span } from './types'

/** The group with the largest share, the earlier one in a tie. */
const likeliest = (groups: readonly Group[], shares: GroupShares): Group =>
  groups.reduce((best, group) => ((shares[group] ?? 0) > (shares[best] ?? 0) ? group : best))

function requirePoints({ from, points }: ShareTable, needed: number): void {
  if (from !== 0 || points !== needed)
    throw new RangeError(`${points} points from ${from} on; 0 to ${needed - 1} are due.`)
}

/** One number's curve from a solved table of `{ kind: 'oneNumber' }`: the groups at 41 values, and where the likeliest changes. */
export function readCurve(
  negotiation: Negotiation,
  scenario: BareCase,
  changes: Numbers,
  table: ShareTable,
  { id, span }: { readonly id: string; readonly span?: Span },
): Curve {
  const xs = spanValues(negotiation, scenario, changes, id, CURVE_POINTS, span)
  requirePoints(table, 1 + xs.length)
  const points: readonly CurvePoint[] = xs.map((x, k) => ({ x, ...groupsAt(table, k + 1) }))
  const { low, high } = numberOf(scenario, id)
  const groups = groupsOf(table.outcomes)
  const crossings = tippingPoints(
    xs,
    groups.map((group) => points.map((point) => point[group] ?? 0)),
  )
  const named = (index: number): Group => groups[index] ?? UNRESOLVED
  return {
    id,
    points,
    tippingPoints: crossings.map(({ x, from, to, value }) => {
      const next = isWhole(parameterOf(negotiation, id)) ? points.find((point) => point.x >= x) : undefined
      const share = next?.[named(to)] ?? value
      return { x: next?.x ?? x, from: named(from), to: named(to), share }
    }),
    here: { x: readingOf(scenario, changes, id), ...groupsAt(table, 0) },
    range: { low, high },
  }
}

const readingOf = (scenario: BareCase, changes: Numbers, id: string): number =>
  changes[id] ?? numberOf(scenario, id).base

/** Two numbers' map from a solved table of `{ kind: 'twoNumbers' }`: 21 × 21 cells. */
export function readMap(
  negotiation: Negotiation,
  scenario: BareCase,
  changes: Numbers,
  table: ShareTable,
  { x, y, span }: { readonly x: string; readonly y: string; readonly span?: Span },
): NumberMap {
  const xs = spanValues(negotiation, scenario, changes, x, MAP_SIDE, span)
  const ys = spanValues(negotiation, scenario, changes, y, MAP_SIDE, span)
  const cells = xs.length * ys.length
  requirePoints(table, 1 + cells)
  const at = Array.from({ length: cells }, (_, cell) => groupsAt(table, cell + 1))
  const groups = groupsOf(table.outcomes)
  return {
    x,
    y,
    xs,
    ys,
    best: at.map((shares) => likeliest(groups, shares)),
    shares: perGroup(groups, (group) => Float64Array.from(at, (shares) => shares[group] ?? 0)),
    here: { x: readingOf(scenario, changes, x), y: readingOf(scenario, changes, y), ...groupsAt(table, 0) },
  }
}
