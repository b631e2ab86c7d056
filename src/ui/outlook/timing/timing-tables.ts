import type { Answer } from '@/simulation/types'
import type { TableData } from '@/ui/charts/number-table'
import type { WeekRow } from '@/ui/charts/week-bands'
import { timingText } from './timing-words'

const points = (share: number): string => (share * 100).toFixed(1)

/** Shares in points of 100 by week. */
export const weekRows = ({ byWeek }: Answer): readonly WeekRow[] =>
  byWeek.map(({ week, sold, kept, banned, unresolved }) => ({
    week,
    sold: sold * 100,
    kept: kept * 100,
    banned: banned * 100,
    unresolved: unresolved * 100,
  }))

/** Five ticks from the start to the horizon. */
export const weekTicks = (horizonWeeks: number): readonly number[] => [
  ...new Set([0, 1, 2, 3, 4].map((quarter) => Math.round((quarter * horizonWeeks) / 4))),
]

export const byWeekTable = ({ byWeek }: Answer): TableData => ({
  columns: timingText.byWeekColumns,
  rows: byWeek.map(({ week, sold, kept, banned, unresolved }) => [
    String(week),
    points(sold),
    points(kept),
    points(banned),
    points(unresolved),
  ]),
})

export const settleTable = ({ byWeek, settledIn }: Answer): TableData => ({
  columns: timingText.settleColumns,
  rows: settledIn.map((share, week) => [
    String(week),
    (share * 100).toFixed(2),
    points(1 - (byWeek[week]?.unresolved ?? 1)),
  ]),
})
