import { entryOf } from '@/scenarios/entry-of'
import { in100, moved100 } from '@/simulation/history/in-100'
import type { Forecast } from '@/simulation/history/types'
import { spanOfWeeks } from '@/simulation/plain-words'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { longDate, shortDate } from '@/ui/shared/dates'
import { plural } from '@/ui/shared/format'
import { pastWords } from '../past/past-words'
import { fromPast } from '../past/real-history'

export const happenedWords = fromPast((open, past) => {
  const { groupOrder } = caseGroups(open)
  const { endingHappens, endingWord } = pastWords(open, past)
  const { history, pastCase } = past
  const days = `${longDate(past.firstDay)} to ${longDate(past.lastDay)}`

  /** "60.6 in 100: it is sold within two years of the start."; once it is over, when and how it ended. */
  function forecastSentence(
    { groups, date }: Pick<Forecast, 'groups' | 'date'>,
    group: Group,
    settledOn: string | undefined,
  ): string {
    if (settledOn === undefined || date < settledOn) {
      return `${in100(entryOf(groups, group))} in 100: ${entryOf(endingHappens, group)} within ${spanOfWeeks(pastCase.horizonWeeks)} of the start.`
    }
    const ended = groupOrder.find((one) => entryOf(groups, one) === 1)
    return `Over since ${longDate(settledOn)}${ended === undefined ? '' : `: ${entryOf(endingWord, ended)}`}. Nothing is left to forecast.`
  }

  /** What became certain did so on the day it was settled, however much later the chart ends. */
  function caption(group: Group, from: string, to: string, date: string, settledOn: string | undefined): string {
    const moved = `The exact chance of “${entryOf(endingWord, group)}” went from ${from} in 100 at the start to ${to}`
    const isOver = settledOn !== undefined && settledOn <= date
    return isOver ? `${moved} on ${longDate(settledOn)}, when it was settled.` : `${moved} by ${shortDate(date)}.`
  }

  return {
    forecastSentence,
    caption,
    position: (at: number) => `Headline ${at + 1} of ${history.headlines.length}`,
    prices: `Dots are prices of another question, “${history.markets[0]?.question}”, for comparison only.`,
    dayHint: `A day from ${days}.`,
    badDay: (text: string) =>
      `Found ${text === '' ? 'no day' : `“${text}”`}; allowed: ${days}. The last good day stays.`,
  }
})

/** What a headline itself did to an ending; the rest since the last one is time passing. */
export function movedSentence(after: Forecast, before: Forecast, group: Group): string {
  const change = moved100(entryOf(after.groups, group) - entryOf(before.groups, group))
  if (change === '0') return 'The headline itself moved nothing.'
  return `The headline itself: ${change}. Without it, ${in100(entryOf(before.groups, group))} by the end of that week.`
}

export const happenedText = {
  view: 'How to look at it',
  headlines: 'Headline by headline',
  date: 'Forecast from a date',
  list: 'Headlines',
  listHint: 'Arrow keys move; the forecast follows.',
  ending: 'Ending to follow',
  earlier: 'Earlier',
  later: 'Later',
  notExpressed: 'not in the machine',
  inMachine: 'In the machine',
  cannot: 'The machine cannot express it',
  reading: 'How the record was read',
  sources: 'Sources',
  chart: 'Chance seen from each day',
  unit: 'in 100',
  chartNote:
    'Thin lines are headlines that moved the machine, numbered as in the list where there is room. Between them the line moves too: a week without news is news as well.',
  hidden: 'What nobody outside could see',
  hiddenNote:
    'Each headline, and each week without one, makes one answer likelier. The forecast above weighs each answer by how likely it is.',
  week: 'End of week',
  expected:
    'What it shows: a model that was told the news. What it has in it, and a few of its readings, owe something to what came later.',
}

export const dateText = {
  label: 'Day of the forecast',
  slider: 'Day of the forecast, as a slider',
  title: (date: string) => `Seen from ${longDate(date)}`,
  known: 'What was known then',
  headlines: (count: number) => (count === 0 ? 'No headline yet.' : `${plural(count, 'headline')}, the latest:`),
  deadlines: (dates: readonly string[]) =>
    dates.length === 0 ? 'No deadline announced.' : `Deadlines announced: ${dates.map(longDate).join(', ')}.`,
  later: (count: number) =>
    count === 0
      ? 'Nothing later is on record.'
      : `${plural(count, 'later headline')} on record, and none of them enters.`,
}
