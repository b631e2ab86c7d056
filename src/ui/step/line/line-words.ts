import type { TurningPoint } from '@/simulation/step/outcome-line'
import type { Group, WeekShares } from '@/simulation/types'
import type { TableData } from '@/ui/charts/number-table'
import { caseGroups } from '@/ui/shared/case-groups'
import { weekSpan } from '@/ui/shared/dates'
import { signed } from '@/ui/shared/format'
import type { Shares } from '@/ui/shared/hundred'
import { fromCase } from '@/ui/state/case'
import { capital, eventNouns } from '../event-nouns'

export const lineWords = fromCase((open) => {
  const { countsOfHundred } = caseGroups(open)

  /** What stands beside a band of the line: "Sold 55"; nothing for an ending that cannot come any more. */
  function bandLabels(shares: WeekShares): Readonly<Record<Group, string>> {
    const counts = countsOfHundred(shares)
    const label = (group: Group) =>
      shares[group] === 0 ? '' : `${short[group]} ${counts[group] === 0 ? '<1' : counts[group]}`
    return { sold: label('sold'), kept: label('kept'), banned: label('banned'), unresolved: label('unresolved') }
  }

  /** The chart's main number: the sale now, and how far it has come. */
  function lineCaption(weeks: readonly WeekShares[]): string {
    const [first, last] = [weeks[0], weeks.at(-1)]
    if (first === undefined || last === undefined) return ''
    const now = countsOfHundred(last)
    const change = now.sold - countsOfHundred(first).sold
    const moved = weeks.length === 1 ? '' : ` (${signed(change)} since the start)`
    return `A sale in ${now.sold}${moved}, not settled in ${now.unresolved}, kept in ${now.kept}, banned in ${now.banned} of 100.`
  }
  const { scenario } = open
  const { nounOf } = eventNouns(open)

  /** An ending as the object of a sentence. */
  const endingNoun: Readonly<Record<Group, string>> = {
    sold: 'the sale',
    unresolved: 'no decision',
    kept: `${scenario.parties.owner.name} keeping it`,
    banned: 'a ban',
  }

  /** "the sale from 58 to 41 in 100.", in the counts that the line's labels show. */
  const fromTo = (group: Group, before: Shares, after: Shares): string =>
    `${endingNoun[group]} from ${countsOfHundred(before)[group]} to ${countsOfHundred(after)[group]} in 100.`

  /** "Beijing’s refusal took the sale from 58 to 41 in 100." */
  const turnWords = ({ events, group, before, after }: TurningPoint): string =>
    `${capital(nounOf(events))} took ${fromTo(group, before, after)}`

  /** What a week did to the ending it moved most: "It took the sale from 58 to 55 in 100."; nothing under one in 100. */
  function moveWords(before: WeekShares | undefined, after: WeekShares | undefined): string {
    if (before === undefined || after === undefined) return ''
    const size = (group: Group) => Math.abs(after[group] - before[group])
    const most = settled.reduce((one, other) => (size(other) > size(one) + 1e-9 ? other : one))
    if (size(most) < LEAST_MOVE) return ''
    return `It took ${fromTo(most, before, after)}`
  }

  function lineTable(weeks: readonly WeekShares[]): TableData {
    return {
      columns: ['Week', 'Days', 'Sold', 'Not settled', 'Kept', 'Banned'],
      rows: weeks.map((shares) => [
        String(shares.week),
        shares.week === 0 ? 'start' : weekSpan(scenario.startDate, shares.week),
        ...(['sold', 'unresolved', 'kept', 'banned'] as const).map((group) => (shares[group] * 100).toFixed(1)),
      ]),
    }
  }

  return { bandLabels, lineCaption, turnWords, moveWords, lineTable }
})

const LEAST_MOVE = 0.01
const settled: readonly Group[] = ['sold', 'kept', 'banned']

export const lineText = {
  title: 'Outcome line',
  unit: 'exact, in 100',
  waiting: 'Working out the chances …',
  failed: 'The chances could not be computed:',
  turns: (count: number) => (count === 1 ? 'Turning point: week' : 'Turning points: weeks'),
  week: (week: number) => `Week ${week}`,
  parting: (week: number) => `First difference, week ${week}`,
}

const short: Readonly<Record<Group, string>> = {
  sold: 'Sold',
  kept: 'Kept',
  banned: 'Banned',
  unresolved: 'Not settled',
}

/** Weeks whose label says something new: in a short horizon several fall in one month. */
export const ticksOf = (weeks: readonly number[], label: (week: number) => string): readonly number[] =>
  weeks.filter((week, index) => weeks.findIndex((one) => label(one) === label(week)) === index)
