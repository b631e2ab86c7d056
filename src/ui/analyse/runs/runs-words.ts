import { entryOf } from '@/scenarios/entry-of'
import type { Group, WhatIf } from '@/simulation/types'
import type { RunRow } from '@/ui/engine/questions/found-runs'
import { grouped, inHundred, typographic } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import { exactly, whatIfWords } from '@/ui/what-if/condition-words'
import type { RunsView } from './runs-place'

export const runsWords = fromCase((open) => {
  const { scenario } = open
  const { groupName } = groupWords(open)
  const { claimWords, onlyWords } = whatIfWords(open)

  const { buyers } = scenario

  /** "Sold to Oracle-led", "Kept: law void": how exactly it ended, in a few words. */
  function outcomeName(outcome: string, group: Group): string {
    const buyer = outcome.replace('sold_', '')
    if (group === 'sold' && buyer in buyers)
      return `Sold: ${typographic(entryOf(buyers, buyer as keyof typeof buyers).short)}`
    return openAs[outcome] ?? entryOf(groupName, group)
  }

  /** A run as the cells of its row; the price in US$ bn. */
  const rowCells = ({ run, outcome, group, week, price, weeksDark, delays, refusals }: RunRow) => ({
    run: grouped(run),
    ending: outcomeName(outcome, group),
    week: group === 'unresolved' ? 'later' : String(week),
    price: price === undefined ? '–' : price.toFixed(1),
    weeksDark: countCell(weeksDark),
    delays: countCell(delays),
    refusals: countCell(refusals),
  })

  const filterText = {
    endings: 'Only endings',
    how: 'How exactly',
    anyHow: 'However it ended',
    weeks: 'Settled in week',
    price: 'Price, US$ bn',
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

  return { outcomeName, rowCells, filterText, conditionsNote }
})

export const viewNames: Readonly<Record<RunsView, string>> = {
  table: 'Table',
  histories: 'Histories',
  convergence: 'Convergence',
  consequences: 'Consequences',
}

const openAs: Readonly<Record<string, string>> = {
  kept_voided: 'Kept: law void',
  kept_repealed: 'Kept: law repealed',
  kept_withdrawn: 'Kept: order withdrawn',
  unresolved_delayed: 'Not settled: delayed',
  unresolved_lapsed: 'Not settled: lapsed',
  unresolved_dark: 'Not settled: dark',
  unresolved_signed: 'Not settled: signed',
}

const countCell = (count: number): string => (count === 0 ? '–' : String(count))

export const tableText = {
  label: 'Drawn futures',
  columns: {
    run: 'Run',
    outcome: 'Ending',
    week: 'Week settled',
    price: 'Price, US$ bn',
    weeksDark: 'Weeks dark',
    delays: 'Delays',
    refusals: `Refusals`,
  },
  short: { week: 'Week', price: 'US$ bn' },
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
