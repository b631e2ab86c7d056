import { drawsOfRun, type Numbers, traceRun, triangularQuantile } from '@/engine'
import { datesOfWeek } from '@/scenarios/calendar-date'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { BareCase } from '@/scenarios/scenario.schema'
import { chainOf } from './negotiation-chain'
import type { OpenNegotiation } from './open-negotiation'
import { priceLawOf } from './price-law'
import type { RunHistory } from './types'

const PRICE_STREAM = 1

/** One run told step by step: the headlines, the ending, the price. The same path the sampler counted. */
export function runHistory(
  negotiation: OpenNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
  seed: string,
  run: number,
): RunHistory {
  const chain = chainOf(negotiation, scenario, changes, horizonWeeks)
  const weeks = weeksOf(negotiation, scenario, changes, horizonWeeks)
  const traced = traceRun(chain, seed, run)
  const ending = chain.endings[traced.class]
  const last = traced.steps.at(-1)
  const outcome = chain.outcomes[chain.outcome[last?.to ?? chain.start] ?? -1]
  if (outcome === undefined) throw new Error(`Run ${run} ended in a state without an outcome.`)
  const law = ending === undefined ? undefined : priceLawOf(negotiation, scenario, changes, ending)
  const headlines = traced.steps.flatMap(({ week, slot, edge, draw }) => {
    if (edge < 0) return []
    const { first, last: to } = datesOfWeek(scenario.startDate, week)
    const path = negotiation.graph.paths[negotiation.graph.path[edge] ?? -1] ?? []
    const events = path.map((event) => negotiation.graph.events[event] ?? '')
    const scheduled = slot === chain.slots - 1 && weeks[week]?.scheduled === events[0]
    return [{ week, from: first, to, ...(chain.slots === 1 ? {} : { slot }), events, draw, scheduled }]
  })
  return {
    run,
    seed,
    outcome: outcome.id,
    group: outcome.group,
    endWeek: traced.week,
    headlines,
    ...(law === undefined ? {} : { price: triangularQuantile(drawsOfRun(seed, run, PRICE_STREAM)(), law) }),
    counters: Object.fromEntries(chain.counterIds.map((id, c) => [id, traced.counters[c] ?? 0])),
  }
}
