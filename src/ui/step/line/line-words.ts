import { entryOf } from '@/scenarios/entry-of'
import { perGroup } from '@/simulation/groups'
import { countWord, shortCount } from '@/simulation/plain-words'
import type { TurningPoint } from '@/simulation/step/outcome-line'
import type { Group, WeekShares } from '@/simulation/types'
import type { TableData } from '@/ui/charts/number-table'
import { caseGroups } from '@/ui/shared/case-groups'
import { weekSpan } from '@/ui/shared/dates'
import { capital, signed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import type { Shares } from '@/ui/shared/hundred'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'

export const eventNouns = fromCase((open) => {
  const { events: named } = open.negotiation
  const { inWords } = runWords(open)

  /** "Beijing’s refusal" */
  const nounOf = (event: string): string => inWords(named[event]?.noun ?? 'the week')

  return { nounOf }
})

export const lineWords = fromCase((open) => {
  const { countsOfHundred, firstGroup, groupOrder, settledGroups } = caseGroups(open)
  const { groupNoun, groupObject, groupShort } = groupWords(open)

  /** What stands beside a band of the line: "Sold 55"; nothing for an ending that cannot come any more. */
  function bandLabels(shares: WeekShares): Readonly<Record<Group, string>> {
    const counts = countsOfHundred(shares)
    const label = (group: Group) =>
      entryOf(shares, group) === 0
        ? ''
        : `${groupShort(group)} ${shortCount(entryOf(counts, group), entryOf(shares, group))}`
    return perGroup(groupOrder, label)
  }

  /** The chart's main number: the first ending now, and how far it has come. */
  function lineCaption(weeks: readonly WeekShares[]): string {
    const [first, last] = [weeks[0], weeks.at(-1)]
    if (first === undefined || last === undefined) return ''
    const now = countsOfHundred(last)
    const change = entryOf(now, firstGroup) - entryOf(countsOfHundred(first), firstGroup)
    const moved = weeks.length === 1 ? '' : ` (${signed(change)} since the start)`
    const others = groupOrder.filter((group) => group !== firstGroup)
    const rest = others.map(
      (group) => `, ${groupShort(group).toLowerCase()} in ${countWord(entryOf(now, group), entryOf(last, group))}`,
    )
    return `${capital(groupNoun(firstGroup))} in ${entryOf(now, firstGroup)}${moved}${rest.join('')} of 100.`
  }
  const { scenario } = open
  const { nounOf } = eventNouns(open)

  /** "the sale from 58 to 41 in 100.", in the counts that the line's labels show. */
  const fromTo = (group: Group, before: Shares, after: Shares): string =>
    `${groupObject(group)} from ${entryOf(countsOfHundred(before), group)} to ${entryOf(countsOfHundred(after), group)} in 100.`

  /** "Beijing’s refusal took the sale from 58 to 41 in 100." */
  const turnWords = ({ event, group, before, after }: TurningPoint): string =>
    `${capital(nounOf(event))} took ${fromTo(group, before, after)}`

  /** What a week did to the ending it moved most: "It took the sale from 58 to 55 in 100."; nothing under one in 100. */
  function moveWords(before: WeekShares | undefined, after: WeekShares | undefined): string {
    if (before === undefined || after === undefined) return ''
    const size = (group: Group) => Math.abs(entryOf(after, group) - entryOf(before, group))
    const most = settledGroups.reduce((one, other) => (size(other) > size(one) + 1e-9 ? other : one))
    if (size(most) < LEAST_MOVE) return ''
    return `It took ${fromTo(most, before, after)}`
  }

  function lineTable(weeks: readonly WeekShares[]): TableData {
    return {
      columns: ['Week', 'Days', ...groupOrder.map((group) => groupShort(group))],
      rows: weeks.map((shares) => [
        String(shares.week),
        shares.week === 0 ? 'start' : weekSpan(scenario.startDate, shares.week),
        ...groupOrder.map((group) => (entryOf(shares, group) * 100).toFixed(1)),
      ]),
    }
  }

  return { bandLabels, lineCaption, turnWords, moveWords, lineTable }
})

const LEAST_MOVE = 0.01

export const lineText = {
  title: 'Outcome line',
  unit: 'exact, in 100',
  waiting: 'Working out the chances …',
  failed: 'The chances could not be computed:',
  turns: (count: number) => (count === 1 ? 'Turning point: week' : 'Turning points: weeks'),
  week: (week: number) => `Week ${week}`,
  parting: (week: number) => `First difference, week ${week}`,
}

/** Weeks whose label says something new: in a short horizon several fall in one month. */
export const ticksOf = (weeks: readonly number[], label: (week: number) => string): readonly number[] =>
  weeks.filter((week, index) => weeks.findIndex((one) => label(one) === label(week)) === index)
