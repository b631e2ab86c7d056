import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { countWord, shortCount, spanOfWeeks } from '@/simulation/plain-words'
import type { Answer, Group } from '@/simulation/types'
import type { DeadlineLine } from '@/ui/charts/by-week-chart'
import { caseGroups } from '@/ui/shared/case-groups'
import { axisMonth, longDate, weekSpan } from '@/ui/shared/dates'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'
import { reachedAt } from './timing-numbers'

export const timingText = {
  byWeek: 'Settled by week',
  byWeekUnit: 'futures of 100',
  settle: 'Weeks to settle',
  settleUnit: 'one dot: 5 of 100 futures; week',
  settleColumns: ['Week', 'Settled in it, %', 'Settled by then, %'],
  later: 'later',
}

/** Solid where announced, dotted where repeated; only the first of each kind carries a label. */
export function deadlineLines(answer: Answer): readonly DeadlineLine[] {
  return answer.deadlines.map(({ week, date, announced }) => ({
    week,
    announced,
    label: announced ? `deadline ${longDate(date).replace(/ \d{4}$/, '')}` : '',
  }))
}

export const deadlineNote = (answer: Answer, every: number): string => {
  const announced = answer.deadlines.filter((deadline) => deadline.announced).map(({ date }) => longDate(date))
  if (announced.length === 0) return 'No deadline falls within the horizon.'
  return `Solid line: announced deadline, ${announced.join(', ')}. Dotted: if delayed again, every ${every} weeks.`
}

export const timingWords = fromCase((open) => {
  const { countsOfHundred, stackOrder } = caseGroups(open)

  /** Futures of 100 that are not settled by a week, as every count of the endings has them. */
  function openBy({ byWeek }: Answer, week: number): { readonly share: number; readonly count: number } {
    const shares = byWeek[week]
    if (shares === undefined) return { share: 1, count: 100 }
    return { share: entryOf(shares, UNRESOLVED), count: entryOf(countsOfHundred(shares), UNRESOLVED) }
  }

  function byWeekCaption(answer: Answer): string {
    const half = Math.min(52, Math.ceil(answer.horizonWeeks / 2))
    const count = (week: number) => 100 - openBy(answer, week).count
    return `${count(half)} of 100 futures are settled by week ${half}, ${count(answer.horizonWeeks)} by week ${answer.horizonWeeks}.`
  }
  const { scenario } = open
  const { groupShort } = groupWords(open)

  const endLabels = (answer: Answer): Readonly<Record<Group, string>> => {
    const counts = countsOfHundred(answer.groups)
    return Object.fromEntries(
      stackOrder.map((group) => [
        group,
        `${groupShort(group)} ${shortCount(entryOf(counts, group), entryOf(answer.groups, group))}`,
      ]),
    ) as Readonly<Record<Group, string>>
  }

  function settleCaption(answer: Answer): string {
    const median = reachedAt(answer.settledIn, 0.5)
    const last = reachedAt(answer.settledIn, 0.95)
    const open = openBy(answer, answer.horizonWeeks)
    const half =
      median === undefined
        ? `Half of all futures take longer than ${spanOfWeeks(answer.horizonWeeks)}: the median lies beyond.`
        : `Half of all futures are settled by week ${median}, ${weekSpan(scenario.startDate, median)}.`
    return last === undefined
      ? `${half} ${countWord(open.count, open.share)} of 100 are not settled in time, so the 95 % line lies beyond.`
      : half
  }

  const monthOfWeek = (week: number): string => axisMonth(scenario.startDate, week)

  return { byWeekCaption, endLabels, settleCaption, monthOfWeek }
})
