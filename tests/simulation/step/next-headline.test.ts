import { describe, expect, it } from 'vitest'
import { type Chain, traceRun } from '@/engine'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { strike } from '@/scenarios/strike'
import { strikeGeneric } from '@/scenarios/strike/presets/strike-generic.scenario'
import { chainOf, type OpenNegotiation, openNegotiation } from '@/simulation'
import { groupOfEvent, groupOfWeek } from '@/simulation/step'
import { createStepValues } from '@/simulation/step/values'
import { longestColumn, restOf } from '../../engine/chain/chain-of-rows'
import { opened } from '../../forced-sale'

const RUNS = 20_000
/** Past the first deadlines, so that nearly every run has a headline. */
const HORIZON = 14

const cases = [
  { name: 'forced sale', negotiation: opened, scenario: tiktok2025 },
  { name: 'strike', negotiation: await openNegotiation(strike), scenario: strikeGeneric },
] as const

type Given = { readonly negotiation: OpenNegotiation; readonly chain: Chain }

/** What makes a run's first headline: its steps of the first week that was not quiet, read one by one. */
function firstGroup({ negotiation, chain }: Given, run: number): string {
  const { graph, headlines = [] } = negotiation
  const all = traceRun(chain, 'guess', run).steps
  for (let week = 1; week <= chain.horizon; week++) {
    const steps = all.filter((step) => step.week === week)
    const told = steps.map(({ edge }) => ({
      events: edge < 0 ? [] : graph.paths[graph.path[edge]!]!.map((event) => graph.events[event]!),
    }))
    const group = groupOfWeek(negotiation, headlines, told)
    if (group !== undefined) return group
  }
  return 'none'
}

/** Where the first run stands that has not ended after so many weeks. */
function stateAfter(chain: Chain, weeks: number): number {
  const at = (run: number) =>
    traceRun(chain, 'there', run).steps.findLast(({ week }) => week <= weeks)?.to ?? chain.start
  for (let run = 0; ; run++) if (chain.ending[at(run)]! < 0) return at(run)
}

describe.each(cases)('what makes the next headline, $name', ({ negotiation, scenario }) => {
  const chain = chainOf(negotiation, scenario, {}, HORIZON)
  const { graph, headlines = [] } = negotiation
  const values = createStepValues(negotiation, scenario, {}, HORIZON)
  const keyOf = (state: number) => graph.key[state]!

  it.each([0, 3, 6])(`is as frequent in ${RUNS} runs from week %i on as the exact chance says`, (week) => {
    const state = stateAfter(chain, week)
    const { chances, none } = values.nextHeadline({ week, at: keyOf(state) })!
    const counts = new Map<string, number>()
    for (let run = 0; run < RUNS; run++) {
      const group = firstGroup({ negotiation, chain: restOf(chain, state, week) }, run)
      counts.set(group, (counts.get(group) ?? 0) + 1)
    }
    expect(Object.keys(chances).length).toBeGreaterThanOrEqual(2)
    // Four standard errors: it sees a bias of 6 of them, 0.021 of a chance near one half, in 97 of 100 such tests.
    for (const [group, chance] of [...Object.entries(chances), ['none', none] as const]) {
      const error = Math.sqrt((chance * (1 - chance)) / RUNS)
      expect(Math.abs((counts.get(group) ?? 0) / RUNS - chance), group).toBeLessThanOrEqual(4 * error)
    }
  })

  it('the chances add up to 1, from states all over the model, in every week', () => {
    // Every week multiplies and adds what its steps do, each once per path; the sum over weeks telescopes.
    const bound = HORIZON * 10 * (longestColumn(chain) + 2) * 2 ** -53
    for (let state = 0; state < chain.n; state += Math.ceil(chain.n / 50)) {
      if (chain.ending[state]! >= 0) continue
      const { chances, none } = values.nextHeadline({ week: state % HORIZON, at: keyOf(state) })!
      const sum = Object.values(chances).reduce((all, chance) => all + chance, none)
      expect(Math.abs(sum - 1), `state ${state}`).toBeLessThanOrEqual(bound)
    }
  })

  it('every event has a group, and every group an event', () => {
    const groups = Object.keys(negotiation.events).map((event) => groupOfEvent(negotiation, headlines, event))
    expect(new Set(groups)).toEqual(new Set(headlines.map(({ id }) => id)))
  })
})
