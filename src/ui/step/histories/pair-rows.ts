import { firstDifference, type StepWeek, type Timeline } from '@/simulation/step'

/** A week of two histories side by side; undefined where one of them is over. */
export type PairWeek = {
  readonly kind: 'week'
  readonly week: number
  readonly left: StepWeek | undefined
  readonly right: StepWeek | undefined
  readonly isFirstDifference: boolean
}

export type PairRow =
  | PairWeek
  /** Weeks with the same headlines on both sides, folded. */
  | { readonly kind: 'same'; readonly from: number; readonly to: number; readonly headlines: number }

const sameEvents = (a: StepWeek | undefined, b: StepWeek | undefined): boolean =>
  a !== undefined && b !== undefined && a.events.join() === b.events.join()

/**
 * Two histories week by week, quiet weeks of both left out. Unless all are wanted, weeks that brought the same to both
 * are folded into one row for each stretch.
 */
export function pairRows(left: Timeline, right: Timeline, withAll: boolean): readonly PairRow[] {
  const first = firstDifference(left, right)?.week
  const weeks = Math.max(left.weeks.length, right.weeks.length)
  const rows: PairRow[] = []
  for (let week = 1; week <= weeks; week++) {
    const [a, b] = [left.weeks[week - 1], right.weeks[week - 1]]
    const isQuiet = (a?.events.length ?? 0) === 0 && (b?.events.length ?? 0) === 0
    if (isQuiet && week !== first) continue
    const isSame = sameEvents(a, b)
    const last = rows.at(-1)
    if (withAll || !isSame) {
      rows.push({ kind: 'week', week, left: a, right: b, isFirstDifference: week === first })
    } else if (last?.kind === 'same') {
      rows[rows.length - 1] = { ...last, to: week, headlines: last.headlines + 1 }
    } else {
      rows.push({ kind: 'same', from: week, to: week, headlines: 1 })
    }
  }
  return rows
}

/** What another choice came to: the weeks that brought something else, and whether the outcome is another. Both must be over. */
export type Altered = { readonly weeks: number; readonly isEnding: boolean }

export function alteredBy(left: Timeline, right: Timeline): Altered | undefined {
  if (left.status !== 'ended' || right.status !== 'ended') return undefined
  const weeks = Array.from({ length: Math.max(left.weeks.length, right.weeks.length) }, (_, at) => at).filter((at) => {
    const [a, b] = [left.weeks[at]?.events ?? [], right.weeks[at]?.events ?? []]
    return a.join() !== b.join()
  })
  return { weeks: weeks.length, isEnding: left.end.outcome !== right.end.outcome }
}
