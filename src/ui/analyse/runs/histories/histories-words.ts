import type { Milestone } from '@/machines/event-record'
import type { Atlas, DealHistory } from '@/simulation/analyse/run-types'
import { grouped, plural } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromDetails } from '@/ui/state/case'
import { exactly } from '@/ui/what-if/condition-words'

export const historiesWords = fromDetails((open, { leftOutOfHistories, milestones }) => {
  const { inWords } = runWords(open)
  const known = new Map(milestones.map((one) => [one.id, { ...one, name: inWords(one.name) }]))
  const milestoneName = (id: Milestone): string => known.get(id)?.name ?? id
  const isSetback = (id: Milestone): boolean => known.get(id)?.isSetback === true

  const left = leftOutOfHistories === undefined ? '' : `; ${leftOutOfHistories} are left out`
  const note = `The steps of a deal in their order, and how it ended. Shares are exact${left}.`

  return { milestoneName, isSetback, note }
})

/** How many of the likeliest histories make half of all futures; undefined where those listed do not. */
export const halfOf = (histories: readonly DealHistory[]): number | undefined => {
  const at = histories.findIndex(({ cumulative }) => cumulative >= 0.5)
  return at === -1 ? undefined : at + 1
}

export const historiesText = {
  title: 'Atlas of histories',
  caption: ({ histories }: Atlas): string => {
    const [first] = histories
    if (first === undefined) return 'No history is likely enough to be told apart.'
    const half = halfOf(histories)
    const likeliest = `The likeliest of ${grouped(histories.length)} histories comes about in ${exactly(first.share)}`
    return half === undefined
      ? `${likeliest}; all of those listed make ${exactly(histories.at(-1)?.cumulative ?? 0)}.`
      : `${likeliest}; ${half === 1 ? 'it makes' : `the first ${grouped(half)} make`} half of all futures.`
  },
  rest: (other: number) => `Rarer histories, not listed: ${exactly(other)}.`,
  more: (count: number) => `Show ${grouped(count)} more`,
  nothing: 'No deal in sight',
  columns: { rank: '#', history: 'History', share: 'Exact share', cumulative: 'With all above', run: 'Example' },
  open: (run: number) => `Run ${grouped(run)}`,
  openIn: (run: number) => `Open run ${grouped(run)} in Step`,
  noRun: (runs: number) => `none in ${grouped(runs)}`,
  points: (share: number) => `${(share * 100).toFixed(1)} %`,
  waiting: 'Following every history, likeliest first: a few seconds …',
  cancel: 'Cancel',
  cancelled: 'Stopped.',
  again: 'Follow them',
  failed: (message: string) => `The histories could not be followed: ${message}`,
  listed: (shown: number, all: number) => `${grouped(shown)} of ${plural(all, 'history', 'histories')} shown.`,
}
