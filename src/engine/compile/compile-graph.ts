import type { AnyMachineSnapshot } from 'xstate'
import type { Graph } from '../chain/graph'
import type { ChainModel, Question } from '../model/chain-model'
import type { Factor } from '../model/factor'
import { createInterner } from '../model/interner'
import { describeStates } from './describe-states'
import { expandAnswers } from './expand-answers'
import { createStepper } from './machine-stepper'
import { createProductInterner } from './product-interner'

type IndexedResolution = { readonly path: readonly number[]; readonly given: number; readonly target: number }
type EdgeList = { target: number[]; event: number[]; path: number[]; chances: number[][]; given: number[] }

type AskedRow = { readonly event: string; readonly chances: readonly (readonly Factor[])[] } // [kinds of week]

/** The risks of a question in a state, each with its chance in every kind of week. */
function askedRows<View>(
  weekKinds: readonly string[],
  { rows: asked }: Question<View>,
  view: View,
): readonly AskedRow[] {
  const tables = weekKinds.map((_, kind) => asked(view, kind))
  const [first = []] = tables
  const other = tables.findIndex(
    (rows) => rows.map(({ event }) => event).join() !== first.map(({ event }) => event).join(),
  )
  if (other >= 0)
    throw new Error(`The table offers other events in a week "${weekKinds[other]}" than in one "${weekKinds[0]}".`)
  return first.map(({ event }, at) => ({ event, chances: tables.map((rows) => rows[at]!.factors) }))
}

function requireQuestions<View>({ questions, scheduling }: ChainModel<View>): void {
  if (questions.length === 0) throw new Error('A week asks one question at least.')
  if (scheduling === 'replaces' && questions.length > 1)
    throw new Error(`A scheduled event can replace one question, not ${questions.length}; let it follow them.`)
}

/**
 * Walks every snapshot the machine can reach from its initial one, breadth first and with XState's own semantics, and
 * writes the labelled graph: answer states eliminated into composite edges, endings merged by name, self-edges kept.
 * @throws {Error} where machine and table contradict each other, with the state's value.
 */
export function compileGraph<View>(model: ChainModel<View>): Graph {
  requireQuestions(model)
  const stepper = createStepper(model.machine)
  const products = createProductInterner()
  const paths = createInterner<readonly number[]>((path) => path.join())
  const eventIndex = new Map(model.events.map((event, index) => [event, index]))
  const indexOfEvent = (event: string): number => {
    const index = eventIndex.get(event)
    if (index === undefined) throw new Error(`Event "${event}" is missing from the model's fixed event order.`)
    return index
  }

  const snapshots: AnyMachineSnapshot[] = []
  const views: View[] = []
  const stateOf = new Map<string | number, number>()
  const stateIndex = (snapshot: AnyMachineSnapshot): number => {
    const view = model.view(snapshot)
    const key = model.ending(view) ?? model.key(view)
    const known = stateOf.get(key)
    if (known !== undefined) return known
    stateOf.set(key, snapshots.length)
    views.push(view)
    return snapshots.push(snapshot) - 1
  }

  const resolutions = new Map<number, readonly IndexedResolution[]>()
  const resolve = (snapshot: AnyMachineSnapshot): readonly IndexedResolution[] => {
    const key = model.key(model.view(snapshot))
    const known = resolutions.get(key)
    if (known !== undefined) return known
    const found = expandAnswers(model, stepper, snapshot).map(({ answers, factors, settled }) => ({
      path: answers.map(indexOfEvent),
      given: products.intern(factors),
      target: stateIndex(settled),
    }))
    resolutions.set(key, found)
    return found
  }

  const edges: EdgeList = { target: [], event: [], path: [], chances: model.weekKinds.map(() => []), given: [] }
  const rowStart: number[] = [0]
  const unconditional = model.weekKinds.map(() => [])
  const scheduled = model.scheduledOnly.map((event) => ({ event, chances: unconditional }))
  stateIndex(stepper.initial)
  for (let s = 0; s < snapshots.length; s++) {
    const snapshot = snapshots[s]!
    const view = views[s]!
    const isEnding = model.ending(view) !== undefined
    const addRow = (rows: readonly AskedRow[]): void => {
      for (const row of isEnding ? [] : rows) {
        const next = stepper.step(snapshot, row.event)
        if (next === undefined) continue
        const event = indexOfEvent(row.event)
        const chances = row.chances.map((factors) => products.intern(factors))
        for (const { path, given, target } of resolve(next)) {
          edges.target.push(target)
          edges.event.push(event)
          edges.path.push(paths.intern([event, ...path]))
          chances.forEach((chance, kind) => {
            edges.chances[kind]!.push(products.multiply(chance, given))
          })
          edges.given.push(given)
        }
      }
      rowStart.push(edges.target.length)
    }
    for (const question of model.questions) addRow(isEnding ? [] : askedRows(model.weekKinds, question, view))
    addRow(scheduled)
  }

  return {
    version: model.version,
    events: model.events,
    hidden: (model.hidden ?? []).map((event) => model.events[indexOfEvent(event)]!),
    questions: model.questions.map(({ id }) => id),
    scheduling: model.scheduling,
    outcomes: model.outcomes,
    n: snapshots.length,
    m: edges.target.length,
    rowStart: Uint32Array.from(rowStart),
    target: Uint32Array.from(edges.target),
    event: Uint8Array.from(edges.event),
    path: Uint16Array.from(edges.path),
    paths: paths.values,
    chances: edges.chances.map((products) => Uint16Array.from(products)),
    given: Uint16Array.from(edges.given),
    products: products.values,
    ...describeStates(model, views, paths.values),
  }
}
