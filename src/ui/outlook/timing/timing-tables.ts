import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { perGroup } from '@/simulation/groups'
import type { Answer } from '@/simulation/types'
import type { TableData } from '@/ui/charts/number-table'
import type { WeekRow } from '@/ui/charts/week-bands'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import { timingText } from './timing-words'

const points = (share: number): string => (share * 100).toFixed(1)

export const timingTables = fromCase((open) => {
  const { stackOrder } = caseGroups(open)
  const { groupShort } = groupWords(open)

  /** Shares in points of 100 by week. */
  const weekRows = ({ byWeek }: Answer): readonly WeekRow[] =>
    byWeek.map((shares) => ({
      ...perGroup(stackOrder, (group) => entryOf(shares, group) * 100),
      week: shares.week,
    }))

  const byWeekTable = ({ byWeek }: Answer): TableData => ({
    columns: ['Week', ...stackOrder.map((group) => groupShort(group))],
    rows: byWeek.map((shares) => [String(shares.week), ...stackOrder.map((group) => points(entryOf(shares, group)))]),
  })

  return { weekRows, byWeekTable }
})

/** Five ticks from the start to the horizon. */
export const weekTicks = (horizonWeeks: number): readonly number[] => [
  ...new Set([0, 1, 2, 3, 4].map((quarter) => Math.round((quarter * horizonWeeks) / 4))),
]

export const settleTable = ({ byWeek, settledIn }: Answer): TableData => ({
  columns: timingText.settleColumns,
  rows: settledIn.map((share, week) => [
    String(week),
    (share * 100).toFixed(2),
    points(1 - (byWeek[week]?.[UNRESOLVED] ?? 1)),
  ]),
})
