import type { Measure } from '@/scenarios/details.types'
import type { PriceWords } from '@/scenarios/price.types'
import type { Consequence, Spread } from '@/simulation/analyse/run-types'
import type { Group } from '@/simulation/types'
import { caseGroups } from '@/ui/shared/case-groups'
import { grouped, trimmed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { runWords } from '@/ui/shared/run-words'
import { fromDetails } from '@/ui/state/case'

type Told = Omit<Measure, 'counters' | 'each'>

export const consequencesWords = fromDetails((open, { measures, notQuantified }) => {
  const { firstGroup } = caseGroups(open)
  const { groupName } = groupWords(open)
  const { inWords } = runWords(open)
  const own = measures.map((one) => ({ ...one, meaning: inWords(one.meaning) }))
  const { price } = open.negotiation
  const paid = price === undefined ? [] : [priceWords(price)]
  const known = new Map<string, Told>([WEEKS, ...paid, ...own].map((one) => [one.id, one] as const))
  const consequenceOf = (id: string): Told => known.get(id) ?? { ...WEEKS, id, name: id }

  /** How an amount is told: a cheap price with its hundredths. */
  function scaleOf({ id, overall }: Pick<Consequence, 'id' | 'overall'>): Scale {
    const { unit, digits } = consequenceOf(id)
    return { unit, digits: id === 'price' && (overall?.high ?? 0) < 2 ? 2 : digits }
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
      const whose = group === undefined ? 'A future' : `A future that ends “${groupName(group)}”`
      if (spread === undefined) return `No drawn future ends “${groupName(group ?? firstGroup)}”.`
      return `${whose} takes ${trimmed(meanOf(spread), 1)} weeks on average; 90 of 100 take ${spanWords(spread, horizonWeeks, (value) => trimmed(value, 0))}.`
    },
    means: (isExact: boolean) =>
      isExact ? 'Means are exact; medians and spreads are of' : 'Means, medians and spreads are of',
    drawn: (isExact: boolean, runs: number) =>
      `${consequencesText.means(isExact)} the first ${grouped(runs)} drawn futures${isExact ? '' : ', those that fit'}.`,
    chart: (id: string) => `${consequenceOf(id).name}, by ending`,
    choose: 'Consequence',
    chartCaption: (consequence: Consequence): string => {
      const scale = scaleOf(consequence)
      const { overall } = consequence
      if (overall === undefined) return 'No drawn future has it.'
      return `On average ${amount(meanOf(overall), scale)} ${scale.unit}. ${consequenceOf(consequence.id).meaning}`
    },
    chartNote: 'Bar: 5 to 95 of 100 futures. Tick: the median. Dot: the mean.',
    chartColumns: ['Ending', 'Mean', 'Median', '5 to 95 %'],
    noneHas: 'no such future',
    notQuantified: 'Not quantified',
    /** What nobody has put a figure on, and what this case does not. */
    gapsOf: (all: readonly Consequence[]): readonly string[] => [
      ...own
        .filter(({ id }) => all.every((one) => one.id !== id))
        .map(({ name }) => `${name}: this case has no figure for it.`),
      ...notQuantified,
    ],
    failed: (message: string) => `The consequences could not be worked out: ${message}`,
    waiting: 'Being worked out …',
  }

  return { consequencesText, consequenceOf, scaleOf }
})

const WEEKS: Told = {
  id: 'weeks',
  name: 'Weeks to settle',
  meaning: 'In the mean, a future that is not settled counts the whole horizon.',
  unit: 'weeks',
  digits: 1,
}

const priceWords = ({ name, meaning, unit }: PriceWords): Told => ({
  id: 'price',
  name,
  meaning,
  unit,
  digits: 1,
})

/** How an amount is told: the unit it is counted in, and the digits after the point. */
type Scale = { readonly unit: string; readonly digits: number }

const amount = (value: number, { digits }: Scale): string => trimmed(value, digits)

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
  const whole = scale.unit === WEEKS.unit ? { ...scale, digits: Math.min(1, scale.digits) } : scale
  return [
    amount(meanOf(spread), scale),
    spread.median === Number.POSITIVE_INFINITY ? `beyond ${horizonWeeks}` : amount(spread.median, whole),
    spanWords(spread, horizonWeeks, (value) => amount(value, whole)),
  ]
}
