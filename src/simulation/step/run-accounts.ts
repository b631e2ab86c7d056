import { drawsOfRun, type Numbers, triangularQuantile } from '@/engine'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import type { ParameterId } from '@/scenarios/forced-sale/parameter-catalogue'
import type { NegotiationView } from '@/scenarios/forced-sale/view'
import type { Scenario } from '@/scenarios/scenario.schema'
import { numbersOf } from '../negotiation-chain'
import { priceLawOf } from '../price-law'
import type { Session, Timeline } from './types'

const PRICE_STREAM = 1

const tariffOf: Record<NegotiationView['level'], ParameterId> = {
  low: 'tariff_low_pct',
  elevated: 'tariff_elevated_pct',
  embargo: 'tariff_embargo_pct',
  truce: 'tariff_truce_pct',
}

/** What a history has cost so far. */
export type RunAccounts = {
  /** As the sampler counts them: weeks begun dark and by tariff level, delays, refusals. */
  readonly counters: Readonly<Record<string, number>>
  readonly peakTariff: { readonly level: NegotiationView['level']; readonly percent: number; readonly week: number }
  readonly advertisingLostUsdM: number
  readonly smallFirmsLostUsdM: number
  readonly userWeeksLostM: number // millions of user-weeks
  readonly priceUsdBn?: number // of a sale that has closed: the quantile drawn for this run
}

function countersOf({ weeks }: Timeline): Readonly<Record<string, number>> {
  const count = (counter: (typeof negotiationModel.counters)[number]): number =>
    weeks.reduce(
      (sum, { before, events }) =>
        sum +
        ('weekIn' in counter
          ? Number(counter.weekIn(before.view))
          : events.filter((event) => counter.events.includes(event)).length),
      0,
    )
  return Object.fromEntries(negotiationModel.counters.map((counter) => [counter.id, count(counter)]))
}

export function runAccounts(
  scenario: Scenario,
  changes: Numbers,
  { seed, run }: Pick<Session, 'seed' | 'run'>,
  timeline: Timeline,
): RunAccounts {
  const numbers = numbersOf(scenario, changes)
  const amount = (id: ParameterId): number => numbers[id] ?? 0
  const counters = countersOf(timeline)
  const levels = [timeline.start, ...timeline.weeks.map(({ after }) => after)].map(({ view: { level } }, week) => ({
    level,
    percent: amount(tariffOf[level]),
    week,
  }))
  const dark = counters.weeksDark ?? 0
  const ending = timeline.status === 'ended' ? timeline.end.ending : undefined
  const law = ending === undefined ? undefined : priceLawOf(scenario, changes, ending)
  return {
    counters,
    peakTariff: levels.reduce((peak, one) => (one.percent > peak.percent ? one : peak)),
    advertisingLostUsdM: dark * amount('ad_week'),
    smallFirmsLostUsdM: dark * amount('smb_week'),
    userWeeksLostM: dark * amount('users_dark'),
    ...(law === undefined ? {} : { priceUsdBn: triangularQuantile(drawsOfRun(seed, run, PRICE_STREAM)(), law) }),
  }
}
