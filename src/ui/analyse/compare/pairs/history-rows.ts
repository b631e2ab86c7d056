import type { RunHistory } from '@/simulation/types'

/** The events of a week; undefined where the history is over before it. */
export type WeekOf = readonly string[] | undefined

export type HistoryRow =
  | { readonly kind: 'week'; readonly week: number; readonly a: WeekOf; readonly b: WeekOf }
  /** Weeks with the same events on both sides, folded. */
  | { readonly kind: 'same'; readonly from: number; readonly to: number; readonly weeks: number }

/** The events of each week; what an event only repeats is told once. */
function eventsByWeek({ headlines }: RunHistory): ReadonlyMap<number, readonly string[]> {
  const weeks = new Map<number, readonly string[]>()
  for (const { week, events } of headlines) {
    const all = [...(weeks.get(week) ?? []), ...events]
    weeks.set(
      week,
      all.filter((event, at) => event !== all[at - 1]),
    )
  }
  return weeks
}

/** Two histories of one run by week, without the weeks that are quiet in both; stretches without a difference are one row. */
export function historyRows(a: RunHistory, b: RunHistory): readonly HistoryRow[] {
  const [ofA, ofB] = [eventsByWeek(a), eventsByWeek(b)]
  const weekOf = (history: RunHistory, events: ReadonlyMap<number, readonly string[]>, week: number): WeekOf =>
    events.get(week) ?? (week > history.endWeek ? undefined : [])
  const rows: HistoryRow[] = []
  for (const week of [...new Set([...ofA.keys(), ...ofB.keys()])].sort((x, y) => x - y)) {
    const [left, right] = [weekOf(a, ofA, week), weekOf(b, ofB, week)]
    const last = rows.at(-1)
    if (left?.join() !== right?.join()) rows.push({ kind: 'week', week, a: left, b: right })
    else if (last?.kind === 'same') rows[rows.length - 1] = { ...last, to: week, weeks: last.weeks + 1 }
    else rows.push({ kind: 'same', from: week, to: week, weeks: 1 })
  }
  return rows
}
