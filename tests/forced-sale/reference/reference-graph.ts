import { answerChances, type Chance, questionChances } from './reference-chances'
import { readings } from './reference-numbers'
import { referenceRules } from './reference-rules'
import { type EventName, isAsked, isOver, type Question, questions, type View, words } from './reference-view'

/** What can happen in a view at one question, or in answer to it: the events that have a chance, and where each leads. */
export type Row = { readonly from: number; readonly events: readonly EventName[]; readonly to: readonly number[] }
type Step = {
  /** The rows of the views that wait for no answer and are not over. */
  readonly asked: Row[]
  /** The rows of the answer states that can follow at once, each after all that lead to it. */
  answers: readonly Row[]
}
export type ReferenceGraph = {
  readonly views: readonly View[]
  readonly steps: { readonly [Name in Question | 'deadline']: Step }
  readonly indexOf: (view: View) => number
}

export const start: View = {
  law: 'delayed',
  deal: 'notForSale',
  level: 'low',
  phase: 'calm',
  terms: 'fullSale',
  stance: 'open',
  home: 'silent',
  buyer: null,
  delays: 1,
  bidders: 2,
}

/** Endings keep buyer and terms, the others nothing: 8 sales and 4 others. */
function told(view: View): View {
  if (!isOver(view)) return view
  if (view.deal === 'closed') return { ...start, deal: 'closed', buyer: view.buyer, terms: view.terms }
  return { ...start, law: view.law }
}

/** A whole number, different for different views. */
function keyOf(view: View): number {
  let key = view.delays * 3 + view.bidders
  for (const name of Object.keys(words) as (keyof typeof words)[]) {
    const known: readonly (string | null)[] = words[name]
    key = key * known.length + known.indexOf(view[name])
  }
  return key
}

/** Every view a run can pass through, breadth first from the start. */
export function referenceGraph(): ReferenceGraph {
  const views: View[] = []
  const indexByKey = new Map<number, number>()
  const indexOf = (view: View) => {
    const key = keyOf(view)
    const known = indexByKey.get(key)
    if (known !== undefined) return known
    indexByKey.set(key, views.length)
    return views.push(view) - 1
  }
  const row = (from: number, view: View, chances: readonly Chance[]): Row => {
    const events = chances.filter(({ chance }) => chance > 0).map(({ event }) => event)
    const to = events.map((event) => {
      const change = referenceRules[event](view)
      if (change === undefined)
        throw new RangeError(`${event} has a chance in ${JSON.stringify(view)}, and is illegal.`)
      return indexOf(told({ ...view, ...change }))
    })
    return { from, events, to }
  }
  const step = (): Step => ({ asked: [], answers: [] })
  const steps = { trade: step(), beijing: step(), sale: step(), field: step(), law: step(), deadline: step() }
  const answerRows = new Map<number, Row>()
  indexOf(start)
  for (let from = 0; from < views.length; from++) {
    const view = views[from]!
    if (isOver(view)) continue
    if (isAsked(view)) {
      answerRows.set(from, row(from, view, answerChances(view, readings)))
      continue
    }
    for (const question of questions) {
      steps[question].asked.push(row(from, view, questionChances[question](view, 'ordinary', readings)))
    }
    if (view.law !== 'dark') steps.deadline.asked.push(row(from, view, [{ event: 'clock.deadline', chance: 1 }]))
  }
  for (const each of Object.values(steps)) each.answers = answersTo(each.asked, answerRows)
  return {
    views,
    steps,
    indexOf: (view) => {
      const index = indexByKey.get(keyOf(view))
      if (index === undefined) throw new RangeError(`No run passes through ${JSON.stringify(view)}.`)
      return index
    },
  }
}

/** Answers lead to answers, never back. */
function answersTo(asked: readonly Row[], rowOf: ReadonlyMap<number, Row>): readonly Row[] {
  const done = new Set<number>()
  const lastFirst: Row[] = []
  const visit = (from: number) => {
    const row = rowOf.get(from)
    if (row === undefined || done.has(from)) return
    done.add(from)
    row.to.forEach(visit)
    lastFirst.push(row)
  }
  for (const { to } of asked) to.forEach(visit)
  return lastFirst.reverse()
}
