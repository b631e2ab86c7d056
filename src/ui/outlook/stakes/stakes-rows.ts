import { quantileOfBins } from '@/engine'
import { withPlaces } from '@/scenarios/names-in-text'
import type { Scenario } from '@/scenarios/scenario.types'
import type { StakesGiven, StakeUnit } from '@/scenarios/stakes.types'
import { priceQuantile } from '@/simulation/price-quantile'
import { priceDots } from '@/simulation/quantile-dots'
import type { Answer, CounterDistribution, Recipe, SampleSummary } from '@/simulation/types'
import { capital, inRound, trimmed, typographic } from '@/ui/shared/format'
import { runWords } from '@/ui/shared/run-words'
import { fromDetails } from '@/ui/state/case'
import { caseNumbers, valueIn } from '@/ui/state/case-numbers'
import { inUnits, priceBins } from '../timing/timing-numbers'

/** Twenty dots, each 5 futures in 100, and the histogram they stand for. */
export type Strip = {
  readonly unit: StakeUnit
  readonly quantiles: readonly number[]
  /** At least half, and at least 95 of 100, have no more than these. */
  readonly median: number
  readonly high: number
  /** What is counted: "futures", or "sales" where these are prices paid. */
  readonly of: string
  readonly isPrice: boolean
  readonly bins: readonly { readonly bin: number; readonly count: number }[]
}

export type StakesRow = {
  readonly id: string
  readonly title: string
  readonly statement: string
  readonly note: string
  readonly strip: Strip | undefined
  readonly numbers: readonly string[]
  readonly instead: string | undefined
}

type Given = {
  readonly scenario: Scenario
  readonly answer: Answer
  readonly summary: SampleSummary | undefined
  readonly recipe: Recipe
}

export const stakesTable = fromDetails((open, { stakes, prices: paid }) => {
  const { cardOf } = caseNumbers(open)
  const { inWords } = runWords(open)
  const { price: unit } = open.negotiation

  const givenOf = ({ scenario, answer, summary, recipe }: Given): StakesGiven => ({
    numberOf: (id) => {
      const card = cardOf(id)
      return card === undefined ? 0 : valueIn(recipe, card)
    },
    highOf: (id) => cardOf(id)?.high ?? 0,
    reasonOf: (id) => typographic(scenario.numbers[id]?.reason ?? ''),
    meanOf: (counter) => answer.means[counter] ?? 0,
    someOf: (counter) => anyOf(summary?.counters[counter]) ?? 'In some futures',
    paidShare: (fits) => {
      const paid = (prices: Answer['prices']) => prices.reduce((sum, { share }) => sum + share, 0)
      const total = paid(answer.prices)
      return total === 0 ? undefined : paid(answer.prices.filter(({ ending }) => fits(ending))) / total
    },
    priceAt: (share) => inUnits(priceQuantile(answer.prices, share)),
    trimmed,
  })

  function priceStrip({ prices }: Answer): Strip | undefined {
    const bins = priceBins(prices)
    if (bins === undefined || paid === undefined || unit === undefined) return undefined
    const quantiles = priceDots({ prices })
    return {
      unit: { name: unit.unit, told: unit.told },
      quantiles,
      median: priceQuantile(prices, 0.5),
      high: priceQuantile(prices, 0.95),
      of: paid.plural,
      isPrice: true,
      bins: bins.shares.map((share, bin) => ({ bin: bins.edges[bin] ?? 0, count: share * 100 })),
    }
  }

  /** Who feels it. Averages are exact; the dots are drawn futures (the price: exact). */
  const stakesRows = (given: Given): readonly StakesRow[] =>
    (stakes?.(givenOf(given)) ?? []).map(({ title, statement, note, strip, instead, ...rest }) => ({
      ...rest,
      title: inWords(title),
      statement: inWords(statement),
      note: inWords(note),
      instead,
      strip:
        strip === undefined || strip === 'price'
          ? strip && priceStrip(given.answer)
          : stripOf(given.summary?.counters[strip.counter], strip.unit, strip.scale),
    }))

  return { stakesRows }
})

/** Futures of 100 in which the count is above zero. */
function anyOf(counter: CounterDistribution | undefined): string | undefined {
  if (counter === undefined) return undefined
  const runs = counter.bins.reduce((sum, count) => sum + count, 0)
  const { count, of } = inRound(1 - (counter.bins[0] ?? 0) / runs, 0)
  return `In ${count} of ${of} drawn futures`
}

/** A counter as a strip, each value times `scale`; whole weeks stay whole. */
function stripOf(counter: CounterDistribution | undefined, unit: StakeUnit, scale = 1): Strip | undefined {
  if (counter === undefined) return undefined
  const runs = counter.bins.reduce((sum, count) => sum + count, 0)
  const top = counter.bins.findLastIndex((count) => count > 0)
  const bins = counter.bins
    .slice(0, Math.max(2, top + 2))
    .map((count, value) => ({ bin: value * scale, count: (count / runs) * 100 }))
  const atMost = (share: number) => scale * quantileOfBins(counter.bins, share)
  const quantiles = counter.quantiles.map((value) => value * scale)
  return { unit, quantiles, median: atMost(0.5), high: atMost(0.95), of: 'futures', isPrice: false, bins }
}

/** "3 weeks dark", "US$ 40 bn" */
const amountOf = (value: number, { told, one = told }: StakeUnit): string =>
  withPlaces(value === 1 ? one : told, { AMOUNT: trimmed(value, 1) })

export const stakesText = {
  lead: 'Averages are exact. One dot is 5 futures in 100; choose a strip to see all of them.',
  leadPicked:
    'Averages are of the drawn futures that fit; the price is exact. One dot is 5 of them in 100; choose a strip to see all.',
  noneFit: 'None of the drawn futures fits the conditions, so there is nothing to average. Draw more.',
  waiting: 'Being drawn …',
  none: 'What it means to others is not counted.',
  from: 'Rests on:',
  open: (title: string) => `${title}: show the histogram`,
  dots: ({ unit, median, high, of, isPrice }: Strip) => {
    const verb = isPrice ? 'bring' : 'have'
    if (high === 0) return `At least 95 of 100 ${of} ${verb} ${amountOf(0, unit)}.`
    const half =
      median === 0
        ? `At least half of the ${of} ${verb} ${amountOf(0, unit)}`
        : `Half of the ${of} ${verb} at most ${amountOf(median, unit)}`
    return `${half}, 95 of 100 at most ${trimmed(high, 1)}.`
  },
  columns: ({ unit, of }: Pick<Strip, 'unit' | 'of'>) => [unit.name, `${capital(of)} in 100`],
}
