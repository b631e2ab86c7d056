import { expect, it } from 'vitest'
import { actorRun, type Chain, drawsOfRun, traceRun } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { chainOf, numbersOf } from '@/simulation'
import { opened } from '../forced-sale'

const SEED = 'replay'
const horizon = tiktok2025.horizonWeeks
const { graph } = opened
const prologue = tiktok2025.prologue.map(({ event }) => event)

/** The headlines of one run as the compiled chain takes them. */
function headlinesOf(chain: Chain, run: number) {
  const traced = traceRun(chain, SEED, run)
  const weeks: { week: number; events: (string | undefined)[] }[] = []
  for (const { week, edge } of traced.steps) {
    if (edge < 0) continue
    if (weeks.at(-1)?.week !== week) weeks.push({ week, events: [] })
    weeks.at(-1)?.events.push(...(graph.paths[graph.path[edge] ?? -1] ?? []).map((event) => graph.events[event]))
  }
  const last = traced.steps.at(-1)?.to ?? chain.start
  return { weeks, outcome: chain.outcomes[chain.outcome[last] ?? -1]?.id, week: traced.week }
}

const FRESH = 10

/**
 * Of the first runs of the chain, which costs little, those worth an actor, which costs much: they stand in ten or more
 * states where none before them stood, or something happens in them that had not yet happened in this kind of week.
 */
function tellingRuns(chain: Chain, looked: number) {
  const states = new Set<number>()
  const happened = new Set<string>()
  const runs = Array.from({ length: looked }, (_, run) => run).filter((run) => {
    const { steps } = traceRun(chain, SEED, run)
    const stood = new Set(steps.map(({ from }) => from).filter((state) => !states.has(state)))
    const said = steps.filter(({ edge }) => edge >= 0).map(({ layer, edge }) => `${layer}/${graph.path[edge]}`)
    if (stood.size < FRESH && said.every((one) => happened.has(one))) return false
    for (const state of stood) states.add(state)
    for (const one of said) happened.add(one)
    return true
  })
  return { runs, states: states.size, happened: happened.size }
}

it('an XState actor and the compiled chain take the same path, week by week, in runs through a quarter of all states', () => {
  const chain = chainOf(opened, tiktok2025, {}, horizon)
  const { runs, states, happened } = tellingRuns(chain, 3_000)
  expect(states).toBeGreaterThan(graph.n / 4)
  expect(happened).toBe(158) // of the 161 things that happen in 12,000 runs
  const numbers = numbersOf(opened, tiktok2025, {})
  const weeks = weeksOf(opened, tiktok2025, {}, horizon)
  for (const run of runs) {
    expect(actorRun(negotiationModel, numbers, weeks, prologue, drawsOfRun(SEED, run)), `run ${run}`).toEqual(
      headlinesOf(chain, run),
    )
  }
})

it('an actor follows the chain through crowded weeks too, where the chances exceed 1 together', () => {
  const changes = { bd_near: 0.9, bid_enter: 0.9, us_concede: 0.9, tar_threat: 0.9, bd_open: 0.9 }
  const chain = chainOf(opened, tiktok2025, changes, horizon)
  expect(chain.crowded.includes(1)).toBe(true)
  const numbers = numbersOf(opened, tiktok2025, changes)
  const weeks = weeksOf(opened, tiktok2025, {}, horizon)
  for (let run = 0; run < 30; run++) {
    expect(actorRun(negotiationModel, numbers, weeks, prologue, drawsOfRun(SEED, run))).toEqual(headlinesOf(chain, run))
  }
})
