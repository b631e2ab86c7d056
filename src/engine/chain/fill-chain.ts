import type { Numbers } from '../model/factor'
import { evaluateProducts } from '../model/factor'
import type { Chain } from './chain'
import type { Graph } from './graph'
import { type Layout, layoutOf, type RowClasses } from './layout'

/**
 * Puts numbers on the classes of rows; `value` holds the chance of every product. A row whose Σp exceeds 1 is divided by Σp
 * (crowded). A certain row's quiet chance is exactly 0.
 */
function fillClasses(
  { classStart, product, isCertain }: RowClasses,
  value: Float64Array,
): Pick<Chain, 'chance' | 'quiet' | 'crowded'> {
  const classes = isCertain.length
  const chance = new Float64Array(product.length)
  const quiet = new Float64Array(classes)
  const crowded = new Uint8Array(classes)
  for (let c = 0; c < classes; c++) {
    const from = classStart[c]!
    const to = classStart[c + 1]!
    let sum = 0
    for (let k = from; k < to; k++) {
      const p = value[product[k]!]!
      chance[k] = p
      sum += p
    }
    if (isCertain[c] === 1) continue
    if (sum > 1) {
      crowded[c] = 1
      for (let k = from; k < to; k++) chance[k] = chance[k]! / sum
    } else {
      quiet[c] = 1 - sum
    }
  }
  return { chance, quiet, crowded }
}

/**
 * What kind of week each is, by index, and the event that is scheduled in it. Where a scheduled event replaces the week's question,
 * its week is of kind 0, whose risks hold where the event cannot happen. Index 0 is unused: week w covers days
 * 7(w − 1) + 1 … 7w after the start.
 */
export type Weeks = readonly { readonly kind: number; readonly scheduled?: string }[]

/** The events a calendar schedules, in order of first use: one layer each. */
const scheduledEvents = (weeks: Weeks): readonly string[] => [
  ...new Set(weeks.flatMap(({ scheduled }) => scheduled ?? [])),
]

/** The draws of a week: one for each question, and one for the scheduled event where it follows them. */
export const slotsOf = ({
  questions,
  scheduling,
}: Pick<Graph, 'scheduling'> & { readonly questions: readonly unknown[] }): number =>
  questions.length + Number(scheduling === 'follows')

type Steps = Pick<Chain, 'steps' | 'weekStart'>

/** Every chain of a scenario has the same weeks. */
const kept = new WeakMap<Weeks, { readonly graph: Graph; readonly frame: Layout & Steps }>()

/**
 * A calendar without a number in it: its layers, and each step by its layer.
 * @throws {RangeError} for a kind that the graph does not know, for a week of another kind than 0 whose question is replaced,
 * and as `layoutOf`.
 */
export function frameOf(graph: Graph, weeks: Weeks): Layout & Steps {
  const known = kept.get(weeks)
  if (known?.graph === graph) return known.frame
  const frame = { ...layoutOf(graph, scheduledEvents(weeks)), ...stepsOf(graph, weeks) }
  kept.set(weeks, { graph, frame })
  return frame
}

function stepsOf({ chances, questions, scheduling }: Graph, weeks: Weeks): Steps {
  const events = scheduledEvents(weeks)
  const steps: number[] = []
  const weekStart = new Uint32Array(weeks.length + 1)
  weeks.forEach(({ kind, scheduled }, week) => {
    const isReplaced = scheduled !== undefined && scheduling === 'replaces'
    const kinds = isReplaced ? 1 : chances.length
    if (!(kind >= 0 && kind < kinds))
      throw new RangeError(`Week ${week} is of kind ${kind}; it may be of 0 to ${kinds - 1}.`)
    if (week > 0) {
      if (!isReplaced) for (let q = 0; q < questions.length; q++) steps.push(kind * questions.length + q)
      if (scheduled !== undefined) steps.push(chances.length * questions.length + events.indexOf(scheduled))
    }
    weekStart[week + 1] = steps.length
  })
  return { steps: Uint8Array.from(steps), weekStart }
}

/**
 * The chain of one scenario: a graph with numbers and a calendar. Reads only the numbers, never the machine.
 * @param start state index of the first week. @param weeks kinds of the weeks 1 … horizon (index 0 unused).
 */
export function fillChain(graph: Graph, numbers: Numbers, weeks: Weeks, start: number): Chain {
  const frame = frameOf(graph, weeks)
  return {
    version: graph.version,
    n: graph.n,
    start,
    horizon: weeks.length - 1,
    layers: frame.layers,
    steps: frame.steps,
    weekStart: frame.weekStart,
    slots: slotsOf(graph),
    classStart: frame.classStart,
    ...fillClasses(frame, evaluateProducts(graph.products, numbers)),
    outcomes: graph.outcomes,
    endings: graph.endings,
    counterIds: graph.counterIds,
    outcome: graph.outcome,
    ending: graph.ending,
    weekCounters: graph.weekCounters,
    edgePath: graph.path,
    pathCounters: graph.pathCounters,
  }
}
