import { UNRESOLVED } from '@/scenarios/negotiation'
import type { RunSort } from '@/simulation/analyse/run-types'
import type { WhatIf } from '@/simulation/types'
import type { RunRow } from '@/ui/engine/questions/found-runs'
import { grouped, inHundred } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'
import { exactly, whatIfWords } from '@/ui/what-if/condition-words'
import type { RunsView } from './runs-place'

/** A column of the table of runs; `by` where it can be sorted by it. */
export type RunColumn = {
  readonly id: string
  readonly name: string
  readonly short?: string
  readonly by?: RunSort['by']
  readonly highFirst?: boolean
}

export const runsWords = fromCase((open) => {
  const { negotiation } = open
  const { name: priced, unit } = negotiation.price ?? {}
  const { inWords } = runWords(open)
  const { claimWords, onlyWords } = whatIfWords(open)
  const told = new Map(negotiation.outcomes.map(({ id, short }) => [id, inWords(short)]))

  /** How exactly it ended, in a few words. */
  const outcomeShort = (outcome: string): string => told.get(outcome) ?? outcome

  /** The columns of the table: as the heads name them, and in few words on a phone. */
  const columns: readonly RunColumn[] = [
    { id: 'run', name: 'Run', by: 'run' },
    { id: 'outcome', name: 'Ending', by: 'outcome' },
    { id: 'week', name: 'Week settled', short: 'Week', by: 'week' },
    ...(unit === undefined
      ? []
      : [{ id: 'price', name: `${priced}, ${unit}`, short: unit, by: 'price', highFirst: true } as const]),
    ...negotiation.counters.flatMap(({ id, column }) => (column === undefined ? [] : [{ id, name: inWords(column) }])),
  ]

  /** A run as the cells of its row, by column. */
  const rowCells = ({ run, outcome, group, week, price, counters }: RunRow): Readonly<Record<string, string>> => ({
    ...Object.fromEntries(Object.entries(counters).map(([id, count]) => [id, countCell(count)])),
    run: grouped(run),
    outcome: outcomeShort(outcome),
    week: group === UNRESOLVED ? 'later' : String(week),
    price: price === undefined ? '–' : price.toFixed(1),
  })

  const filterText = {
    endings: 'Only endings',
    how: 'How exactly',
    anyHow: 'However it ended',
    weeks: 'Settled in week',
    price: `${priced}, ${unit}`,
    from: 'from',
    to: 'to',
    events: 'Only where',
    choose: 'something happened, or did not …',
    happened: 'Happened',
    not: 'Did not happen',
    remove: (words: string) => `Remove “${words}”`,
    reversed: 'The first is larger than the second, so nothing fits.',
    claim: (id: string, happened: boolean) => claimWords({ id, happened }),
  }

  /** What a view shows where conditions are set. */
  const conditionsNote = (conditions: readonly WhatIf[], view: RunsView): string => {
    if (conditions.length === 0) return ''
    if (view === 'histories') return 'This list counts all futures; the conditions leave it as it is.'
    return `${onlyWords(conditions)}.`
  }

  return { columns, outcomeShort, rowCells, filterText, conditionsNote }
})

export const viewNames: Readonly<Record<RunsView, string>> = {
  table: 'Table',
  histories: 'Histories',
  convergence: 'Convergence',
  consequences: 'Consequences',
}

const countCell = (count: number): string => (count === 0 ? '–' : String(count))

export const tableText = {
  label: 'Drawn futures',
  sortBy: 'Sort by',
  loading: '…',
  open: 'Enter or a click opens the run in Step.',
  none: 'No drawn future fits these filters.',
  clear: 'Clear the filters',
  /** How many fit, and the exact chance where the filter has one. */
  found: (found: number, drawn: number, exact: number | undefined) => {
    const all = `${grouped(found)} of ${grouped(drawn)} drawn futures ${found === 1 ? 'fits' : 'fit'}`
    const share = drawn === 0 || found === 0 ? '' : `, ${inHundred(found / drawn)}`
    return `${all}${share}.${exact === undefined ? '' : ` Exactly ${exactly(exact)}.`}`
  },
  all: (drawn: number) => `All ${grouped(drawn)} drawn futures.`,
  onlyFirst: (runs: number) => `The table holds the first ${grouped(runs)} of them.`,
}

export const recordingText = {
  waiting: 'The runs are about to be drawn.',
  recording: (recorded: number, of: number, secondsLeft: number | undefined) =>
    `Writing down ${grouped(recorded)} of ${grouped(of)} runs${secondsLeft === undefined ? '' : `, ${secondsLeft} s left`}`,
  stopped: (recorded: number) =>
    recorded === 0 ? 'Stopped before the first run.' : `Stopped at ${grouped(recorded)}. These are valid.`,
  failed: (message: string) => `The runs could not be written down: ${message}`,
  cancel: 'Cancel',
  goOn: 'Go on',
  again: 'Try again',
  label: 'Runs written down',
  stale: 'From before your last change.',
}
