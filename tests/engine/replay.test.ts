import { beforeAll, expect, it } from 'vitest'
import { actorRun, type Chain, drawsOfRun, type Graph, traceRun } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { forcedSale } from '@/scenarios/forced-sale'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, compileNegotiation, numbersOf } from '@/simulation'
import { opened } from '../forced-sale'

const RUNS = 1_000
const SEED = 'replay'
const horizon = tiktok2025.horizonWeeks

let graph: Graph
let chain: Chain
beforeAll(async () => {
  graph = (await compileNegotiation(forcedSale)).graph
  chain = chainOf(opened, tiktok2025, {}, horizon)
})

/** The headlines of one run as the compiled chain takes them. */
function headlinesOf(run: number) {
  const traced = traceRun(chain, SEED, run)
  const weeks = traced.steps.flatMap(({ week, edge }) =>
    edge < 0 ? [] : [{ week, events: (graph.paths[graph.path[edge] ?? -1] ?? []).map((event) => graph.events[event]) }],
  )
  const last = traced.steps.at(-1)?.to ?? chain.start
  return { weeks, outcome: chain.outcomes[chain.outcome[last] ?? -1]?.id, week: traced.week }
}

it(`an XState actor and the compiled chain take the same path, week by week, for ${RUNS} runs`, () => {
  const numbers = numbersOf(opened, tiktok2025, {})
  const weeks = weeksOf(opened, tiktok2025, horizon)
  const prologue = tiktok2025.prologue.map(({ event }) => event)
  for (let run = 0; run < RUNS; run++) {
    expect(actorRun(negotiationModel, numbers, weeks, prologue, drawsOfRun(SEED, run)), `run ${run}`).toEqual(
      headlinesOf(run),
    )
  }
})

it('an actor follows the chain through crowded weeks too, where the chances exceed 1 together', () => {
  const changes = { bd_near: 0.9, bid_enter: 0.9, us_concede: 0.9, tar_threat: 0.9, bd_open: 0.9 }
  chain = chainOf(opened, tiktok2025, changes, horizon)
  expect(chain.crowded.includes(1)).toBe(true)
  const numbers = numbersOf(opened, tiktok2025, changes)
  const prologue = tiktok2025.prologue.map(({ event }) => event)
  for (let run = 0; run < 100; run++) {
    expect(
      actorRun(negotiationModel, numbers, weeksOf(opened, tiktok2025, horizon), prologue, drawsOfRun(SEED, run)),
    ).toEqual(headlinesOf(run))
  }
})
