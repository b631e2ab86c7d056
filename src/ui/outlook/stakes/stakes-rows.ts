import { quantileOfBins } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import type { Answer, CounterDistribution, Recipe, SampleSummary } from '@/simulation/types'
import { inRound, trimmed, typographic } from '@/ui/shared/format'
import { fromCase } from '@/ui/state/case'
import { caseNumbers, valueIn } from '@/ui/state/case-numbers'
import { inBillions, priceBins, priceQuantile } from '../timing/timing-numbers'

/** Twenty dots, each 5 futures in 100, and the histogram they stand for. */
export type Strip = {
  readonly unit: string
  readonly quantiles: readonly number[]
  /** At least half, and at least 95 of 100, have no more than these. */
  readonly median: number
  readonly high: number
  readonly of: 'futures' | 'sales'
  readonly bins: readonly { readonly bin: number; readonly count: number }[]
}

export type StakesRow = {
  readonly id: string
  readonly title: string
  readonly statement: string
  readonly note: string
  readonly strip: Strip | undefined
  /** The numbers of the case it is worked out from. */
  readonly numbers: readonly string[]
  /** What stands in the strip's place where there is none to come. */
  readonly instead?: string
}

type Given = { readonly answer: Answer; readonly summary: SampleSummary | undefined; readonly recipe: Recipe }

export const stakesTable = fromCase((open) => {
  const { scenario } = open
  const { cardOf } = caseNumbers(open)

  const { words, parties } = scenario

  const numberIn = (recipe: Recipe, id: string): number => {
    const card = cardOf(id)
    return card === undefined ? 0 : valueIn(recipe, card)
  }

  const reasonOf = (id: string): string => typographic(cardOf(id)?.reason ?? '')

  /** What stands where a case counts nothing because its sources hold no figure: a 0 would be a claim. */
  const notCounted = {
    users: 'How many people a dark week cuts off is not counted.',
    ads: 'Advertising lost in dark weeks is not counted.',
    small: 'What they lose in dark weeks is not counted.',
    penalty: `The duty not to serve ${entryOf(words, 'service')} falls on them; what breaking it would cost is not counted.`,
  }

  function darkRows({ answer, summary, recipe }: Given): readonly StakesRow[] {
    const dark = answer.means.weeksDark ?? 0
    const counter = summary?.counters.weeksDark
    const [users = 0, ads = 0, small = 0, rival = 0] = ['users_dark', 'ad_week', 'smb_week', 'realloc_meta'].map((id) =>
      numberIn(recipe, id),
    )
    const some = anyOf(counter) ?? 'In some futures'
    const darkWeeks = `${some} ${entryOf(words, 'service')} is dark for a week or more; on average ${trimmed(dark, 2)} weeks`
    return [
      {
        id: 'users',
        numbers: ['users_dark'],
        title: 'Users',
        statement: users === 0 ? `${darkWeeks}.` : `${darkWeeks}, or ${trimmed(dark * users, 0)} million user-weeks.`,
        note: `${users === 0 ? notCounted.users : `Each dark week cuts off ${trimmed(users, 0)} million people.`} ${reasonOf('users_dark')} A ban for good ends the count and costs every week after it.`,
        strip: stripOf(counter, 'weeks dark'),
      },
      {
        id: 'advertisers',
        numbers: ['ad_week', 'realloc_meta'],
        title: 'Advertisers, and who gains',
        ...(ads === 0
          ? { statement: notCounted.ads, note: reasonOf('ad_week'), strip: undefined, instead: '' }
          : {
              statement: `A dark week moves ${money(ads)} of advertising elsewhere; on average a future moves ${money(dark * ads)}.`,
              note: `Of it ${trimmed(rival * 100, 0)} % would go to the largest rival, the rest elsewhere. ${reasonOf('realloc_meta')}`,
              strip: stripOf(counter, 'US$ m', ads),
            }),
      },
      {
        id: 'creators',
        numbers: ['smb_week'],
        title: 'Creators and small firms',
        ...(small === 0
          ? { statement: notCounted.small, note: reasonOf('smb_week'), strip: undefined, instead: '' }
          : {
              statement: `A dark week costs them ${money(small)} together; on average a future costs ${money(dark * small)}.`,
              note: reasonOf('smb_week'),
              strip: stripOf(counter, 'US$ m', small),
            }),
      },
    ]
  }

  function hostRow({ recipe }: Given): StakesRow {
    const [users = 0, penalty = 0] = ['users_dark', 'penalty_per_user'].map((id) => numberIn(recipe, id))
    const claimed = cardOf('users_dark')?.high ?? users
    return {
      id: 'hosts',
      numbers: ['users_dark', 'penalty_per_user'],
      title: 'App stores and cloud hosts',
      ...(penalty * claimed === 0
        ? { statement: notCounted.penalty, note: reasonOf('penalty_per_user') }
        : {
            statement: `The duty not to serve ${entryOf(words, 'service')}, and the penalty, fall on them: US$ ${trimmed(penalty, 0)} × ${trimmed(claimed, 0)} million users = ${money(penalty * claimed)}.`,
            note: 'A paper maximum with its arithmetic, never a forecast.',
          }),
      strip: undefined,
      instead: 'Hosting revenue at risk: not quantified, no public figure.',
    }
  }

  function importerRow({ answer, summary, recipe }: Given): StakesRow {
    const { weeksElevated = 0, weeksEmbargo = 0, weeksTruce = 0 } = answer.means
    const isQuiet = weeksElevated + weeksEmbargo + weeksTruce === 0
    const pct = (id: string) => `${trimmed(numberIn(recipe, id), 0)} %`
    const some = anyOf(summary?.counters.weeksEmbargo) ?? 'In some futures'
    return {
      id: 'importers',
      numbers: ['tariff_elevated_pct', 'tariff_embargo_pct', 'tariff_truce_pct', 'tariff_low_pct'],
      title: 'Importers',
      ...(isQuiet
        ? { statement: 'No tariff is raised in any future of this case.', note: '', strip: undefined, instead: '' }
        : {
            statement: `On average ${trimmed(weeksElevated, 0)} weeks at ${pct('tariff_elevated_pct')} and ${trimmed(weeksEmbargo, 1)} at ${pct('tariff_embargo_pct')}. ${some} tariffs peak at embargo level.`,
            note: `${trimmed(weeksTruce, 0)} weeks on average pass under a truce at ${pct('tariff_truce_pct')}; the rest at ${pct('tariff_low_pct')}. What this costs in money: not quantified.`,
            strip: stripOf(summary?.counters.weeksElevated, 'weeks at elevated tariffs'),
          }),
    }
  }

  /** How many sales leave the algorithm licensed. */
  function licensedWords({ prices }: Answer): string {
    const total = prices.reduce((sum, { share }) => sum + share, 0)
    if (total === 0) return ''
    const licensed = prices
      .filter(({ ending }) => ending.endsWith('/licensedAlgorithm'))
      .reduce((sum, { share }) => sum + share, 0)
    if (licensed === 0) return 'Every sale is outright.'
    return `In ${Math.round((licensed / total) * 100)} of 100 sales ${entryOf(parties, 'owner').name} keeps a small stake and licenses the algorithm; the others are outright and without it.`
  }

  function ownerRow({ answer }: Given): StakesRow {
    const strip = priceStrip(answer)
    const price = (share: number) => inBillions(priceQuantile(answer.prices, share))
    return {
      id: 'owner',
      numbers: ['price_noalgo', 'price_jv'],
      title: entryOf(parties, 'owner').name,
      statement:
        strip === undefined
          ? 'With these numbers no sale closes in time, so there is no price.'
          : `A sale brings US$ ${price(0.5)} bn at the median, ${price(0.05)} to ${price(0.95)} bn in 90 of 100 sales.`,
      note: licensedWords(answer),
      strip,
      instead: '',
    }
  }

  /** Who feels it, in six rows. Averages are exact; the dots are drawn futures (the price: exact). */
  const stakesRows = (given: Given): readonly StakesRow[] => [
    ...darkRows(given),
    hostRow(given),
    importerRow(given),
    ownerRow(given),
  ]

  return { stakesRows }
})
const DOTS = 20

/** "US$ 40 m", "US$ 1.2 bn" from millions. */
export const money = (millions: number): string =>
  millions >= 1000 ? `US$ ${trimmed(millions / 1000, 1)} bn` : `US$ ${trimmed(millions, millions < 10 ? 1 : 0)} m`

/** Futures of 100 in which the count is above zero. */
function anyOf(counter: CounterDistribution | undefined): string | undefined {
  if (counter === undefined) return undefined
  const runs = counter.bins.reduce((sum, count) => sum + count, 0)
  const { count, of } = inRound(1 - (counter.bins[0] ?? 0) / runs, 0)
  return `In ${count} of ${of} drawn futures`
}

/** A counter as a strip, each value times `scale`; whole weeks stay whole. */
function stripOf(counter: CounterDistribution | undefined, unit: string, scale = 1): Strip | undefined {
  if (counter === undefined) return undefined
  const runs = counter.bins.reduce((sum, count) => sum + count, 0)
  const top = counter.bins.findLastIndex((count) => count > 0)
  const bins = counter.bins
    .slice(0, Math.max(2, top + 2))
    .map((count, value) => ({ bin: value * scale, count: (count / runs) * 100 }))
  const atMost = (share: number) => scale * quantileOfBins(counter.bins, share)
  const quantiles = counter.quantiles.map((value) => value * scale)
  return { unit, quantiles, median: atMost(0.5), high: atMost(0.95), of: 'futures', bins }
}

function priceStrip({ prices }: Answer): Strip | undefined {
  const bins = priceBins(prices)
  if (bins === undefined) return undefined
  const quantiles = Array.from({ length: DOTS }, (_, dot) => priceQuantile(prices, (dot + 0.5) / DOTS))
  return {
    unit: 'US$ bn',
    quantiles,
    median: priceQuantile(prices, 0.5),
    high: priceQuantile(prices, 0.95),
    of: 'sales',
    bins: bins.shares.map((share, bin) => ({ bin: bins.edges[bin] ?? 0, count: share * 100 })),
  }
}

/** "3 weeks dark", "US$ 40 bn" */
function amountOf(value: number, unit: string): string {
  const [currency, size] = unit.startsWith('US$ ') ? ['US$ ', unit.slice(4)] : ['', unit]
  return `${currency}${trimmed(value, 1)} ${value === 1 ? size.replace(/^weeks/, 'week') : size}`
}

export const stakesText = {
  lead: 'Averages are exact. One dot is 5 futures in 100; choose a strip to see all of them.',
  leadPicked:
    'Averages are of the drawn futures that fit; the price is exact. One dot is 5 of them in 100; choose a strip to see all.',
  noneFit: 'None of the drawn futures fits the conditions, so there is nothing to average. Draw more.',
  waiting: 'Being drawn …',
  from: 'Rests on:',
  open: (title: string) => `${title}: show the histogram`,
  dots: ({ unit, median, high, of }: Strip) => {
    const verb = of === 'sales' ? 'bring' : 'have'
    if (high === 0) return `At least 95 of 100 ${of} ${verb} ${amountOf(0, unit)}.`
    const half =
      median === 0
        ? `At least half of the ${of} ${verb} ${amountOf(0, unit)}`
        : `Half of the ${of} ${verb} at most ${amountOf(median, unit)}`
    return `${half}, 95 of 100 at most ${trimmed(high, 1)}.`
  },
  columns: ({ unit, of }: Pick<Strip, 'unit' | 'of'>) => [unit, of === 'sales' ? 'Sales in 100' : 'Futures in 100'],
}
