import type { Debrief, DebriefEntry } from '@/simulation/step/debrief'

/** Entries told together: one move or headline, or a stretch of quiet weeks and of waiting. */
export type DebriefRow = {
  readonly kind: DebriefEntry['kind']
  readonly first: number
  readonly last: number
  readonly events: readonly string[]
  readonly change: number
}

const isQuiet = ({ kind, events }: DebriefEntry): boolean =>
  kind === 'holdOut' || (kind === 'luck' && events.length === 0)

/** Stretches of waiting and of quiet weeks become one row each, so that headlines and moves stand out. The sum stays. */
export function debriefRows(entries: readonly DebriefEntry[]): readonly DebriefRow[] {
  const rows: DebriefRow[] = []
  let open: { holdOut?: number; luck?: number } = {}
  for (const entry of entries) {
    const { kind, week, events, before, after } = entry
    const change = after - before
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

/** What a debrief shows, in whole thousandths that add up as they stand: start + choices + luck = end, row by row. */
export type DebriefShown = {
  readonly start: number
  readonly end: number
  readonly choices: number
  readonly luck: number
  readonly rows: readonly (DebriefRow & { readonly shown: number })[]
}

/** Adding 0 makes −0 a plain 0. */
const thousandths = (value: number): number => Math.round(value * 1000) + 0

/**
 * Rounds a debrief so that what is printed adds up. Each kind is rounded along its running sum, so no row is off by more
 * than one; the one thousandth that may then be missing goes to the largest stroke of luck.
 */
export function debriefShown({ start, payoff, choices, entries }: Debrief): DebriefShown {
  const rows = debriefRows(entries)
  const [first, end] = [thousandths(start), thousandths(payoff)]
  const mine = thousandths(choices)
  const luck = end - first - mine
  const sums = { choice: 0, luck: 0 }
  const shown = rows.map(({ kind, change }) => {
    const of = kind === 'luck' ? 'luck' : 'choice'
    const before = thousandths(sums[of])
    sums[of] += change
    return thousandths(sums[of]) - before
  })
  const largest = rows.reduce((best, { kind, change }, index) => {
    if (kind !== 'luck') return best
    return best === -1 || Math.abs(change) > Math.abs(rows[best]?.change ?? 0) ? index : best
  }, -1)
  const missing = end - first - shown.reduce((sum, one) => sum + one, 0)
  return {
    start: first,
    end,
    choices: largest === -1 ? end - first : mine,
    luck: largest === -1 ? 0 : luck,
    rows: rows.map((row, index) => ({ ...row, shown: (shown[index] ?? 0) + (index === largest ? missing : 0) })),
  }
}
