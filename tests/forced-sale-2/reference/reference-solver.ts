import { answerChances, type Chance, questionChances } from './reference-chances'
import { keyOf, type ReferenceGraph, type Row, start } from './reference-graph'
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

export type Solution = {
  /** In 100, at the end of each week; week 0 is the start. */
  readonly shares: readonly Readonly<Record<Outcome, number>>[]
}

const isDeadline = (week: number) =>
  week >= calendar.firstDeadline && (week - calendar.firstDeadline) % calendar.spacing === 0
function kindOf(week: number): WeekKind {
  for (let ahead = 0; ahead <= calendar.nearWeeks; ahead++) if (isDeadline(week + ahead)) return 'nearDeadline'
  return 'ordinary'
}

/** Solvers that differ in their numbers alone share the graph; runs that differ in their start alone share the chances. */
export function referenceSolver(graph: ReferenceGraph, changes: Partial<Numbers> = {}) {
  const numbers: Numbers = { ...readings, ...changes }
  const { views, asked } = graph
  const week = (kind: WeekKind) =>
    questions.map((question) =>
      filled(asked[question], ({ from }) => questionChances[question](views[from]!, kind, numbers)),
    )
  const weeks = { ordinary: week('ordinary'), nearDeadline: week('nearDeadline') }
  const deadline = filled(asked.deadline, () => [{ event: 'clock.deadline', chance: 1 }])
  const answers = filled(graph.answers, ({ from }) => answerChances(views[from]!, numbers))
  const outcomes = views.map(outcomeOf)

  const sharesOf = (mass: Float64Array) => {
    const shares = { sold: 0, banned: 0, kept: 0, unresolved: 0 }
    for (let i = 0; i < mass.length; i++) shares[outcomes[i]!] += 100 * mass[i]!
    return shares
  }
  const indexOf = (from: View) => {
    const key = keyOf(from)
    const index = views.findIndex((view) => keyOf(view) === key)
    if (index < 0) throw new RangeError(`No run passes through ${key}.`)
    return index
  }

  return function solve(weeksAhead: number, from: Partial<View> = {}, firstWeek = 1): Solution {
    let mass = new Float64Array(views.length)
    let spare = new Float64Array(views.length)
    mass[indexOf({ ...start, ...from })] = 1
    const shares = [sharesOf(mass)]
    for (let now = firstWeek; now < firstWeek + weeksAhead; now++) {
      for (const rows of [...weeks[kindOf(now)], ...(isDeadline(now) ? [deadline] : [])]) {
        spare.set(mass)
        move(rows, mass, spare)
        answer(answers, spare)
        ;[mass, spare] = [spare, mass]
      }
      shares.push(sharesOf(mass))
    }
    return { shares }
  }
}
