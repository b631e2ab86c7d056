import { drawsOfRun, type Numbers, triangularQuantile } from '@/engine'
import type { BareCase } from '@/scenarios/scenario.schema'
import { numbersOf } from '../negotiation-chain'
import type { PlayableNegotiation } from '../playable-negotiation'
import { priceLawOf } from '../price-law'
import type { Session, Timeline } from './types'

const PRICE_STREAM = 1

/** What a history has cost so far. */
export type RunAccounts = {
  /** As the sampler counts them: weeks begun in a state, and events. */
  readonly counters: Readonly<Record<string, number>>
  /** The highest level there was, and the first week of it. */
  readonly peak?: { readonly level: string; readonly value: number; readonly week: number }
  readonly costs: Readonly<Record<string, number>>
  readonly price?: number // where the ending has a price: the quantile drawn for this run
}

function countersOf({ model }: PlayableNegotiation, { weeks }: Timeline): RunAccounts['counters'] {
  const count = (counter: (typeof model.counters)[number]): number =>
    weeks.reduce(
      (sum, { before, events }) =>
        sum +
        ('weekIn' in counter
          ? Number(counter.weekIn(before.view))
          : events.filter((event) => counter.events.includes(event)).length),
      0,
    )
  return Object.fromEntries(model.counters.map((counter) => [counter.id, count(counter)]))
}

function peakOf(
  { levels }: PlayableNegotiation,
  numbers: Numbers,
  { start, weeks }: Timeline,
): Pick<RunAccounts, 'peak'> {
  if (levels === undefined) return {}
  const stood = weeks.flatMap(({ week, steps, after }) =>
    [...steps.slice(1).map(({ before }) => before), after].map(({ view }) => ({ week, view })),
  )
  const levelled = [{ week: 0, view: start.view }, ...stood].map(({ week, view }) => {
    const level = String(view[levels.field])
    return { level, value: numbers[levels.numbers[level] ?? ''] ?? 0, week }
  })
  return { peak: levelled.reduce((peak, one) => (one.value > peak.value ? one : peak)) }
}

export function runAccounts(
  negotiation: PlayableNegotiation,
  scenario: BareCase,
  changes: Numbers,
  { seed, run }: Pick<Session, 'seed' | 'run'>,
  timeline: Timeline,
): RunAccounts {
  const numbers = numbersOf(negotiation, scenario, changes)
  const counters = countersOf(negotiation, timeline)
  const ending = timeline.status === 'ended' ? timeline.end.ending : undefined
  const law = ending === undefined ? undefined : priceLawOf(negotiation, scenario, changes, ending)
  return {
    counters,
    ...peakOf(negotiation, numbers, timeline),
    costs: Object.fromEntries(
      negotiation.costs.map(({ id, counter, number }) => [id, (counters[counter] ?? 0) * (numbers[number] ?? 0)]),
    ),
    ...(law === undefined ? {} : { price: triangularQuantile(drawsOfRun(seed, run, PRICE_STREAM)(), law) }),
  }
}
