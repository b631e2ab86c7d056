import { type Negotiation, UNRESOLVED } from '@/scenarios/negotiation'
import type { Group, WeekShares } from '../types'
import { foremostEvent } from './told-order'
import type { Timeline } from './types'

/** A place in a history: after week `week` (0: before the first), `at` the key of a state or the name of an ending. */
export type Point = { readonly week: number; readonly at: number | string }

export type Shares = Readonly<Record<Group, number>>

/** Where a history stood after each of its weeks, the start first. */
export const pointsOf = ({ start, weeks }: Pick<Timeline, 'start' | 'weeks'>): readonly Point[] => [
  { week: 0, at: start.at },
  ...weeks.map(({ week, after }) => ({ week, at: after.at })),
]

/** The chances of the endings as they stood after each week: exactly 0 or 1 where the history has ended. */
export function outcomeLine(
  timeline: Pick<Timeline, 'start' | 'weeks'>,
  values: { readonly groupsAt: (points: readonly Point[]) => readonly Shares[] },
): readonly WeekShares[] {
  return values.groupsAt(pointsOf(timeline)).map((shares, week) => ({ week, ...shares }))
}

/** A week that moved an ending's chance, by the event that it is remembered for, with how all endings stood before and after it. */
export type TurningPoint = {
  readonly week: number
  readonly event: string
  readonly group: Group
  readonly before: Shares
  readonly after: Shares
}

const MOST_TURNS = 3
const LEAST_TURN = 0.01 // a whole future in 100, the unit the page counts in
const ROUNDING = 1e-9 // two endings that trade places move equally: the first is named, whatever the last bits say

/** What a headline is about. What is not settled only mirrors the other groups, one of which moves by its part or more. */
const settledIn = ({ week: _, ...shares }: WeekShares): readonly Group[] =>
  (Object.keys(shares) as readonly Group[]).filter((group) => group !== UNRESOLVED)

/**
 * The headlines that moved the endings' chances most, each told by the ending it moved most: at most three, each by a
 * future in 100 or more, in the order of weeks.
 */
export function turningPoints(
  negotiation: Pick<Negotiation, 'events' | 'topics'>,
  { weeks }: Pick<Timeline, 'weeks'>,
  line: readonly WeekShares[],
): readonly TurningPoint[] {
  const size = ({ group, before, after }: TurningPoint): number => Math.abs((after[group] ?? 0) - (before[group] ?? 0))
  const turns = weeks.flatMap(({ week, steps }) => {
    const event = foremostEvent(negotiation, steps)
    const [before, after] = [line[week - 1], line[week]]
    if (event === undefined || before === undefined || after === undefined) return []
    const turns = settledIn(before).map((group) => ({ week, event, group, before, after }))
    return turns.reduce((most, turn) => (size(turn) > size(most) + ROUNDING ? turn : most))
  })
  return turns
    .filter((turn) => size(turn) >= LEAST_TURN)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, MOST_TURNS)
    .toSorted((a, b) => a.week - b.week)
}
