import { answerChances, questionChances } from './reference-chances'
import { readings } from './reference-numbers'
import { referenceRules } from './reference-rules'
import { type EventName, isAsked, isOver, type Question, questions, type View } from './reference-view'

/** What can happen in a view at one question: the events with a row in the table, and where each leads. */
export type Row = { readonly from: number; readonly events: readonly EventName[]; readonly to: readonly number[] }
export type ReferenceGraph = {
  readonly views: readonly View[]
  /** The rows of the views that wait for no answer and are not over, by question, and of the deadline. */
  readonly asked: { readonly [Name in Question | 'deadline']: readonly Row[] }
  /** The rows of the answer states, each after those that lead to it. */
  readonly answers: readonly Row[]
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

export const keyOf = (view: View) =>
  `${view.law} ${view.deal} ${view.level} ${view.phase} ${view.terms} ${view.stance} ${view.home} ${view.buyer} ${view.delays} ${view.bidders}`

/** Every view a run can pass through, breadth first from the start. */
export function referenceGraph(): ReferenceGraph {
  const views: View[] = []
  const indexByKey = new Map<string, number>()
  const indexOf = (view: View) => {
    const key = keyOf(view)
    const known = indexByKey.get(key)
    if (known !== undefined) return known
    indexByKey.set(key, views.length)
    return views.push(view) - 1
  }
  const row = (from: number, view: View, events: readonly EventName[]): Row => ({
    from,
    events,
    to: events.map((event) => {
      const change = referenceRules[event](view)
      if (change === undefined)
        throw new RangeError(`The table has a chance of ${event}, which is illegal in ${keyOf(view)}.`)
      return indexOf(told({ ...view, ...change }))
    }),
  })
  const asked = { trade: [], beijing: [], sale: [], field: [], law: [], deadline: [] } as {
    [Name in Question | 'deadline']: Row[]
  }
  const rowOfAnswer = new Map<number, Row>()
  indexOf(start)
  for (let from = 0; from < views.length; from++) {
    const view = views[from]!
    if (isOver(view)) continue
    if (isAsked(view)) {
      const events = answerChances(view, readings).map(({ event }) => event)
      rowOfAnswer.set(from, row(from, view, events))
      continue
    }
    for (const question of questions) {
      const chances = questionChances[question](view, 'ordinary', readings).filter(({ chance }) => chance > 0)
      asked[question].push(
        row(
          from,
          view,
          chances.map(({ event }) => event),
        ),
      )
    }
    if (view.law !== 'dark') asked.deadline.push(row(from, view, ['clock.deadline']))
  }
  return { views, asked, answers: inOrder(rowOfAnswer) }
}

/** Answers lead to answers, never back: a row stands after every row that leads to it. */
function inOrder(rowOf: ReadonlyMap<number, Row>): readonly Row[] {
  const done = new Set<number>()
  const lastFirst: Row[] = []
  const visit = (from: number) => {
    const row = rowOf.get(from)
    if (row === undefined || done.has(from)) return
    done.add(from)
    for (const to of row.to) visit(to)
    lastFirst.push(row)
  }
  for (const from of rowOf.keys()) visit(from)
  return lastFirst.reverse()
}
