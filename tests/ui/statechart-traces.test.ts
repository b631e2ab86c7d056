import { expect, it } from 'vitest'
import { type NegotiationView, viewOfKey } from '@/scenarios/forced-sale/view'
import { arrowsOf } from '@/ui/step/statechart/arrows'
import { tracesOf } from '@/ui/step/statechart/traces'
import { opened } from '../forced-sale'
import { plan } from './forced-sale-plan'

const graph = opened.graph
const arrows = arrowsOf(plan)
const { slotIdsOf } = plan

/** Endings are one state each in the graph, so only the lane that ended is known. */
const lastLane: Readonly<Record<string, Partial<NegotiationView>>> = {
  banned: { law: 'banned' },
  kept_voided: { law: 'voided' },
  kept_repealed: { law: 'repealed' },
  kept_withdrawn: { law: 'withdrawn' },
}

type Step = { readonly path: readonly string[]; readonly from: NegotiationView; readonly to: NegotiationView }

/** Every step of the compiled graph, each kind once: it was compiled from the machine by the engine, not by the drawing. */
function stepsOfGraph(): readonly Step[] {
  const found = new Map<string, Step>()
  const { rowStart, target, path, paths, ending, endings, key, events, n, questions } = graph
  const rows = questions.length + 1 // of a state
  for (let s = 0; s < n; s++) {
    if ((ending[s] ?? -1) >= 0) continue
    const from = viewOfKey(key[s] ?? 0)
    for (let e = rowStart[s * rows] ?? 0; e < (rowStart[(s + 1) * rows] ?? 0); e++) {
      const t = target[e] ?? 0
      const end = endings[ending[t] ?? -1]
      const to =
        end === undefined ? viewOfKey(key[t] ?? 0) : { ...from, ...(lastLane[end] ?? { deal: 'closed' as const }) }
      const named = (paths[path[e] ?? 0] ?? []).map((i) => events[i] ?? '')
      found.set(`${slotIdsOf(from)} ${named} ${slotIdsOf(to)}`, { path: named, from, to })
    }
  }
  return [...found.values()]
}

const steps = stepsOfGraph()

it('traces every step of the compiled graph along arrows of the drawing', () => {
  const known = new Set(arrows.map(({ from, to, event }) => `${from} ${event} ${to}`))
  const wrong: string[] = []
  for (const step of steps) {
    const traces = tracesOf(plan, step)
    const [before, after] = [slotIdsOf(step.from), slotIdsOf(step.to)]
    const changed = before.filter((id, lane) => id !== after[lane])
    const moved = traces.filter((trace) => trace[0] !== trace.at(-1)).map((trace) => trace[0])
    const hops = traces.flatMap((trace) => trace.slice(1).map((to, i) => [trace[i], to] as const))
    const isDrawn = hops.every(([from, to]) => step.path.some((event) => known.has(`${from} ${event} ${to}`)))
    if (!isDrawn || `${moved}` !== `${changed}`) wrong.push(`${before} ${step.path} ${after}`)
  }
  expect(steps.length).toBeGreaterThan(1000)
  expect(wrong.slice(0, 5)).toEqual([])
})

it('draws no arrow that no step of the compiled graph takes', () => {
  const taken = new Set<string>()
  for (const step of steps) {
    for (const trace of tracesOf(plan, step)) {
      for (const [i, to] of trace.slice(1).entries())
        for (const event of step.path) taken.add(`${trace[i]} ${event} ${to}`)
    }
  }
  const untaken = arrows.map(({ from, to, event }) => `${from} ${event} ${to}`).filter((arrow) => !taken.has(arrow))
  expect(untaken).toEqual([])
})
