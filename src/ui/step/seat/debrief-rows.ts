import { NOTHING } from '@/simulation/step'
import type { DebriefEntry } from '@/simulation/step/debrief'

/** Entries told together: one move or headline, or a stretch of quiet weeks and of waiting. */
export type DebriefRow = {
  readonly kind: DebriefEntry['kind']
  readonly first: number
  readonly last: number
  readonly events: readonly string[]
  readonly change: number
}

const isQuiet = ({ kind, events }: DebriefEntry): boolean =>
  (kind === 'luck' && events.length === 0) || (kind === 'holdOut' && events[0] === NOTHING)

/** Stretches of waiting and of quiet weeks become one row each, so that headlines and moves stand out. The sum stays. */
export function debriefRows(entries: readonly DebriefEntry[]): readonly DebriefRow[] {
  const rows: DebriefRow[] = []
  let open: { holdOut?: number; luck?: number } = {}
  for (const { kind, week, events, before, after, ...rest } of entries) {
    const change = after - before
    const entry = { kind, week, events, before, after, ...rest }
    if (!isQuiet(entry)) {
      rows.push({ kind, first: week, last: week, events, change })
      open = {}
      continue
    }
    const of = kind === 'luck' ? 'luck' : 'holdOut'
    const at = open[of]
    const row = at === undefined ? undefined : rows[at]
    if (at === undefined || row === undefined) {
      open[of] = rows.push({ kind, first: week, last: week, events: [], change }) - 1
    } else {
      rows[at] = { ...row, last: week, change: row.change + change }
    }
  }
  return rows
}
