import { actorRun, drawsOfRun, traceRun } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import { negotiationModel } from '@/scenarios/forced-sale/model'
import { numbersOf } from '@/simulation'
import { opened } from '../opened'
import { presets } from '../presets'
import { cases } from './bundled'
import type { Extent, Figure } from './figure'

/** N7: an XState actor and the compiled table, fed the same draws, take the same edges in every week. */
export function machineAndTable({ quick }: Extent): Figure {
  const wanted = quick ? 4_000 : 100_000
  const { paths, path, events } = opened.graph
  const tried = cases()
  let draws = 0
  let differences = 0
  let runs = 0
  const states = new Set<number>()
  for (; draws < wanted; runs++) {
    const { name, changes, chain } = tried[runs % tried.length] ?? fail()
    const scenario = presets.find(({ id }) => name.startsWith(`${id} `)) ?? fail()
    const prologue = scenario.prologue.map(({ event }) => event)
    const calendar = weeksOf(opened, scenario, changes, chain.horizon)
    const numbers = numbersOf(opened, scenario, changes)
    const actor = actorRun(negotiationModel, numbers, calendar, prologue, drawsOfRun('N7', runs))
    const traced = traceRun(chain, 'N7', runs)
    const said = new Map(actor.weeks.map((week) => [week.week, week.events.join()]))
    const taken = new Map<number, string[]>()
    for (const { week, edge, from } of traced.steps) {
      draws++
      states.add(from)
      const told = edge < 0 ? [] : (paths[path[edge] ?? -1] ?? []).map((event) => events[event] ?? '')
      taken.set(week, [...(taken.get(week) ?? []), ...told])
    }
    for (const [week, told] of taken) if ((said.get(week) ?? '') !== told.join()) differences++
    const last = traced.steps.at(-1)?.to ?? chain.start
    if (actor.week !== traced.week || actor.outcome !== chain.outcomes[chain.outcome[last] ?? -1]?.id) differences++
  }
  const line = `N7 ${draws} draws in ${states.size} states (${runs} runs over ${tried.length} sets of numbers): machine and table differ in ${differences}`
  return { holds: differences === 0, line }
}

function fail(): never {
  throw new Error('There is no bundled case.')
}
