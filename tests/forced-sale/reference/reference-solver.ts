import { answerChances, type Chance, questionChances } from './reference-chances'
import { type ReferenceGraph, type Row, start } from './reference-graph'
import { calendar, type Numbers, readings } from './reference-numbers'
import { isOver, questions, type View, type WeekKind } from './reference-view'

/** Rows with the chance of each event, flat: row r holds `to` and `chance` from `begin[r]` to `begin[r + 1]`. */
type Filled = {
  readonly from: Int32Array
  readonly begin: Int32Array
  readonly to: Int32Array
  readonly chance: Float64Array
}

function filled(rows: readonly Row[], chancesOf: (row: Row) => readonly Chance[]): Filled {
  const size = rows.reduce((sum, { to }) => sum + to.length, 0)
  const from = new Int32Array(rows.length)
  const begin = new Int32Array(rows.length + 1)
  const to = new Int32Array(size)
  const chance = new Float64Array(size)
  let at = 0
  rows.forEach((row, r) => {
    const chances = chancesOf(row)
    const sum = chances.reduce((all, one) => all + one.chance, 0)
    from[r] = row.from
    let place = 0
    for (let i = 0; i < row.events.length; i++) {
      while (chances[place]!.event !== row.events[i]) place += 1
      to[at] = row.to[i]!
      chance[at++] = chances[place]!.chance / Math.max(1, sum)
    }
    begin[r + 1] = at
  })
  return { from, begin, to, chance }
}

/** Moves the mass of each row's view; what no event takes stays where it is. */
function move({ from, begin, to, chance }: Filled, before: Float64Array, after: Float64Array): void {
  for (let r = 0; r < from.length; r++) {
    const mass = before[from[r]!]!
    if (mass === 0) continue
    for (let i = begin[r]!; i < begin[r + 1]!; i++) {
      after[from[r]!]! -= mass * chance[i]!
      after[to[i]!]! += mass * chance[i]!
    }
  }
}

/** An answer state is emptied: its answers take no time and sum to 1. */
function answer({ from, begin, to, chance }: Filled, mass: Float64Array): void {
  for (let r = 0; r < from.length; r++) {
    const here = mass[from[r]!]!
    if (here === 0) continue
    mass[from[r]!] = 0
    for (let i = begin[r]!; i < begin[r + 1]!; i++) mass[to[i]!]! += here * chance[i]!
  }
}

export type Outcome = 'sold' | 'banned' | 'kept' | 'unresolved'
export function outcomeOf(view: View): Outcome {
  if (!isOver(view)) return 'unresolved'
  if (view.deal === 'closed') return 'sold'
  return view.law === 'banned' ? 'banned' : 'kept'
}

type Shares = Readonly<Record<Outcome, number>>

type Calendar = { readonly [Length in keyof typeof calendar]: number }

function calendarOf({ firstDeadline, nearWeeks, spacing }: Calendar) {
  const isDeadline = (week: number) => week >= firstDeadline && (week - firstDeadline) % spacing === 0
  function kindOf(week: number): WeekKind {
    for (let ahead = 0; ahead <= nearWeeks; ahead++) if (isDeadline(week + ahead)) return 'nearDeadline'
    return 'ordinary'
  }
  return { isDeadline, kindOf }
}

/** Solvers share the graph; runs of one solver, from any start, share its chances. */
export function referenceSolver(
  { views, steps, indexOf }: ReferenceGraph,
  changes: Partial<Numbers> = {},
  lengths: Partial<Calendar> = {},
) {
  const { isDeadline, kindOf } = calendarOf({ ...calendar, ...lengths })
  const numbers: Numbers = { ...readings, ...changes }
  const answersTo = (rows: readonly Row[]) => filled(rows, ({ from }) => answerChances(views[from]!, numbers))
  const answers = questions.map((question) => answersTo(steps[question].answers))
  const week = (kind: WeekKind) =>
    questions.map((question, q) => ({
      asked: filled(steps[question].asked, ({ from }) => questionChances[question](views[from]!, kind, numbers)),
      answers: answers[q]!,
    }))
  const weeks = { ordinary: week('ordinary'), nearDeadline: week('nearDeadline') }
  const deadline = {
    asked: filled(steps.deadline.asked, () => [{ event: 'clock.deadline', chance: 1 }]),
    answers: answersTo(steps.deadline.answers),
  }
  const outcomes = views.map(outcomeOf)
  const sharesOf = (mass: Float64Array) => {
    const shares = { sold: 0, banned: 0, kept: 0, unresolved: 0 }
    mass.forEach((one, i) => {
      if (one !== 0) shares[outcomes[i]!] += 100 * one
    })
    return shares
  }

  /** The shares of the outcomes in 100 at the end of each week; week 0 is the start. */
  return function solve(weeksAhead: number, from: Partial<View> = {}, firstWeek = 1): readonly Shares[] {
    let mass = new Float64Array(views.length)
    let spare = new Float64Array(views.length)
    mass[indexOf({ ...start, ...from })] = 1
    const shares = [sharesOf(mass)]
    for (let now = firstWeek; now < firstWeek + weeksAhead; now++) {
      for (const step of [...weeks[kindOf(now)], ...(isDeadline(now) ? [deadline] : [])]) {
        spare.set(mass)
        move(step.asked, mass, spare)
        answer(step.answers, spare)
        ;[mass, spare] = [spare, mass]
      }
      shares.push(sharesOf(mass))
    }
    return shares
  }
}
