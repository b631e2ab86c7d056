import { UNRESOLVED } from '@/scenarios/negotiation'
import { filterRuns, type RunColumns, type RunFilter, type RunSort, sortRuns } from '@/simulation/analyse'
import { byGroup } from '@/simulation/groups'
import type { Group } from '@/simulation/types'
import type { KeptRuns } from './kept-runs'

/** One run as a row of the table. Weeks and counts as drawn; a run that was not settled has the horizon as its week. */
export type RunRow = {
  readonly run: number
  readonly outcome: string
  readonly group: Group
  readonly week: number
  readonly price: number | undefined
  readonly counters: Readonly<Record<string, number>>
}

/** The runs a filter lets through, in order, as positions in the columns; and how they end. */
export type FoundOrder = { readonly order: Uint32Array; readonly groups: Readonly<Record<Group, number>> }

/** A million runs in steps of some 20 ms: two, or ordered by price six. */
export function* findOrder({ columns, fits }: KeptRuns, filter: RunFilter, sort: RunSort): Generator<void, FoundOrder> {
  const all = filterRuns(columns, filter)
  const found = fits === undefined ? all : all.filter((run) => fits[run] === 1)
  const counts = new Float64Array(columns.outcomes.length)
  for (const run of found) {
    const outcome = columns.outcome[run] ?? 0
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  const groups = byGroup(columns.outcomes, (outcome) => counts[outcome] ?? 0)
  const isSorted = sort.by === 'run' && sort.descending !== true
  return { order: isSorted ? found : yield* sortRuns(columns, found, sort), groups }
}

/** Rows `from … from + rows − 1` of an order, as far as it goes. */
export function rowsOf(columns: RunColumns, order: Uint32Array, from: number, rows: number): readonly RunRow[] {
  const { firstRun, runs, outcomes, outcome, week, price, counters, counterIds } = columns
  return Array.from(order.subarray(from, from + rows), (at) => {
    const definition = outcomes[outcome[at] ?? 0]
    const paid = price[at] ?? Number.NaN
    return {
      run: firstRun + at,
      outcome: definition?.id ?? '',
      group: definition?.group ?? UNRESOLVED,
      week: week[at] ?? 0,
      price: Number.isNaN(paid) ? undefined : paid,
      counters: Object.fromEntries(counterIds.map((id, row) => [id, counters[row * runs + at] ?? 0])),
    }
  })
}
