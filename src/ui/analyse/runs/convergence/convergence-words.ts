import type { Convergence, StopRule } from '@/simulation/analyse/run-types'
import type { Group } from '@/simulation/types'
import { grouped, plural } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'

const points = (share: number, digits = 2) => (share * 100).toFixed(digits)
const half = ({ low, high }: { readonly low: number; readonly high: number }) => (high - low) / 2

/** Rounded up to two digits, so that a rounded number still suffices. */
export function roundedUp(runs: number): number {
  let unit = 1
  while (unit * 100 < runs) unit *= 10
  return Math.ceil(runs / unit) * unit
}

/** A number of seconds as it can be planned with. */
export const about = (seconds: number): string =>
  seconds < 1
    ? 'less than a second'
    : seconds < 90
      ? `about ${plural(Math.ceil(seconds), 'second')}`
      : `about ${plural(Math.ceil(seconds / 60), 'minute')}`

export const convergenceWords = fromCase((open) => {
  const { groupName } = groupWords(open)

  const convergenceText = {
    title: (group: Group) => `Running estimate: ${groupName(group)}`,
    unit: 'futures of 100, by number drawn',
    which: 'Ending',
    caption: ({ points: all, exact }: Convergence, group: Group): string => {
      const last = all.at(-1)
      if (last === undefined) return 'No drawn future fits, so there is nothing to estimate from.'
      return `After ${plural(last.n, 'future')} the estimate of “${groupName(group)}” is ${points(last.estimate)} in 100, 95 times in 100 within ± ${points(half(last))}; exactly ${points(exact)}.`
    },
    note: 'Line: share among the first futures drawn. Grey: its 95 % interval (Wilson). Dashed: exact. Four times as many futures halve the interval; ten times as many are one step to the right.',
    columns: ['Futures', 'Estimate', 'Low', 'High'],
    row: ({ n, estimate, low, high }: Convergence['points'][number]) =>
      [grouped(n), `${points(estimate)} %`, `${points(low)} %`, `${points(high)} %`] as const,
    exact: (share: number) => `exact ${points(share, 1)}`,
    failed: (message: string) => `The estimates could not be worked out: ${message}`,
  }

  const stopText = {
    title: 'Stop rule',
    lead: 'Draw until every ending is known to within',
    within: 'Points of 100, each way',
    points: 'points of 100, 95 times in 100; at most',
    most: 'Most futures to draw',
    futures: 'futures.',
    /** What the rule needs, before anything is drawn. */
    needs: ({ needed, hardest, halfWidth }: StopRule, drawn: number, fitting: number): string => {
      const ending = groupName(hardest as Group)
      const fits = fitting < 1 ? ` that fit, so about ${grouped(roundedUp(drawn))} drawn` : ''
      return `± ${trim(halfWidth)} needs ${grouped(roundedUp(needed))} futures${fits}; “${ending}” needs them most.`
    },
    capped: ({ reached }: StopRule, most: number) =>
      `That is more than the most allowed: ${grouped(most)} would reach ± ${points(reached)}.`,
    takes: (seconds: number) => `At the speed of this page, ${about(seconds)} at most.`,
    draw: (runs: number) => `Draw ${grouped(runs)} futures`,
    set: (runs: number) => `The number of futures is set to ${grouped(runs)}.`,
    drawing: (runs: number, of: number, seconds: number | undefined) =>
      `${grouped(runs)} of ${grouped(of)} drawn${seconds === undefined ? '' : `, ${about(seconds)} left`}.`,
    reached: (runs: number, halfWidth: number) =>
      `Reached: after ${grouped(runs)} futures every ending lies within ± ${points(halfWidth)}.`,
    notYet: (runs: number, halfWidth: number) =>
      `Not reached yet: after ${grouped(runs)} futures the widest ending lies within ± ${points(halfWidth)}.`,
    stop: 'Stop',
    goOn: 'Go on',
    waiting: 'Nothing is drawn yet.',
  }

  return { convergenceText, stopText }
})

const trim = (halfWidth: number) => String(Number((halfWidth * 100).toFixed(3)))
