import { entryOf } from '@/scenarios/entry-of'
import type { Consequence, Spread } from '@/simulation/analyse/run-types'
import type { Group } from '@/simulation/types'
import { grouped, trimmed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { fromCase } from '@/ui/state/case'

export const consequencesWords = fromCase((open) => {
  const { scenario } = open
  const { groupName } = groupWords(open)

  const { words } = scenario

  const consequenceMeaning: Readonly<Record<string, string>> = {
    weeks: 'In the mean, a future that is not settled counts the whole horizon.',
    price: 'Of futures that end in a sale.',
    revenueLost: `Advertising that moves elsewhere in dark weeks, and what creators and small firms lose in them.`,
    weeksDark: `Weeks in which ${entryOf(words, 'service')} is off before the matter is settled. A ban for good ends the count.`,
    userWeeks: 'People cut off, times the weeks they are.',
    tariffWeeks: 'Weeks at elevated tariffs, at embargo level or under a truce.',
  }

  const consequencesText = {
    title: 'What futures cost, on the way to their ending',
    among: 'Among',
    all: 'All futures',
    every: 'All',
    columns: ['Consequence', 'Mean', 'Median', '5 to 95 %'],
    caption: (all: readonly Consequence[], group: Group | undefined, horizonWeeks: number): string => {
      const weeks = all.find(({ id }) => id === 'weeks')
      const spread = group === undefined ? weeks?.overall : weeks?.byGroup[group]
      const whose = group === undefined ? 'A future' : `A future that ends “${entryOf(groupName, group)}”`
      if (spread === undefined) return `No drawn future ends “${entryOf(groupName, group ?? 'sold')}”.`
      return `${whose} takes ${trimmed(meanOf(spread), 1)} weeks on average; 90 of 100 take ${spanWords(spread, horizonWeeks, (value) => trimmed(value, 0))}.`
    },
    means: (isExact: boolean) =>
      isExact ? 'Means are exact; medians and spreads are of' : 'Means, medians and spreads are of',
    drawn: (isExact: boolean, runs: number) =>
      `${consequencesText.means(isExact)} the first ${grouped(runs)} drawn futures${isExact ? '' : ', those that fit'}.`,
    chart: (id: string) => `${consequenceName[id]}, by ending`,
    choose: 'Consequence',
    chartCaption: (consequence: Consequence): string => {
      const scale = unitOf(consequence)
      const { overall } = consequence
      if (overall === undefined) return 'No drawn future has it.'
      return `On average ${amount(meanOf(overall), scale)} ${scale.unit}. ${consequenceMeaning[consequence.id]}`
    },
    chartNote: 'Bar: 5 to 95 of 100 futures. Tick: the median. Dot: the mean.',
    chartColumns: ['Ending', 'Mean', 'Median', '5 to 95 %'],
    noneHas: 'no such future',
    notQuantified: 'Not quantified',
    gaps: [
      `Revenue at risk of app stores and cloud hosts: no public figure.`,
      'What tariffs cost in money: only their weeks are counted.',
      `What a dark week is worth to the people cut off: no public figure, so only user-weeks are counted.`,
      'Weeks after a ban for good: the count ends when the matter is settled.',
    ],
    /** What nobody has put a figure on, and what this case does not. */
    gapsOf: (all: readonly Consequence[]): readonly string[] => [
      ...(['revenueLost', 'userWeeks'] as const)
        .filter((id) => all.every((one) => one.id !== id))
        .map((id) => `${consequenceName[id]}: this case has no figure for it.`),
      ...consequencesText.gaps,
    ],
    failed: (message: string) => `The consequences could not be worked out: ${message}`,
    waiting: 'Being worked out …',
  }

  return { consequencesText }
})

export const consequenceName: Readonly<Record<string, string>> = {
  weeks: 'Weeks to settle',
  price: 'Price',
  revenueLost: 'Revenue lost',
  weeksDark: 'Weeks dark',
  userWeeks: 'User-weeks lost',
  tariffWeeks: 'Weeks of raised tariffs',
}

/** How an amount is told: the unit it is counted in, short and in full. */
type Scale = { readonly by: number; readonly digits: number; readonly unit: string }

const scales: Readonly<Record<Consequence['unit'], Scale>> = {
  weeks: { by: 1, digits: 1, unit: 'weeks' },
  price: { by: 1, digits: 1, unit: 'US$ bn' },
  usdMillion: { by: 1, digits: 0, unit: 'US$ m' },
  millionUserWeeks: { by: 1, digits: 0, unit: 'm user-weeks' },
}

export function unitOf({ id, unit, overall }: Pick<Consequence, 'id' | 'unit' | 'overall'>): Scale {
  const isSmall = id === 'weeksDark' || (unit === 'price' && (overall?.high ?? 0) < 2)
  return isSmall ? { ...scales[unit], digits: 2 } : scales[unit]
}

const amount = (value: number, { by, digits }: Scale): string => trimmed(value * by, digits)

/** The mean the model gives exactly, else the drawn one. */
export const meanOf = ({ exactMean, mean }: Spread): number => exactMean ?? mean

/** "25 to 79"; what lies beyond the horizon says so: "25 to beyond 104". */
function spanWords({ low, high }: Pick<Spread, 'low' | 'high'>, horizonWeeks: number, told: (value: number) => string) {
  const word = (value: number) => (value === Number.POSITIVE_INFINITY ? `beyond ${horizonWeeks}` : told(value))
  return low === Number.POSITIVE_INFINITY ? word(low) : `${word(low)} to ${word(high)}`
}

/** "74.1", "79", "25 to beyond 104" */
export function spreadCells(
  spread: Spread | undefined,
  scale: Scale,
  horizonWeeks: number,
): readonly [string, string, string] {
  if (spread === undefined) return ['–', '–', '–']
  const whole = scale.unit === scales.weeks.unit ? { ...scale, digits: Math.min(1, scale.digits) } : scale
  return [
    amount(meanOf(spread), scale),
    spread.median === Number.POSITIVE_INFINITY ? `beyond ${horizonWeeks}` : amount(spread.median, whole),
    spanWords(spread, horizonWeeks, (value) => amount(value, whole)),
  ]
}
