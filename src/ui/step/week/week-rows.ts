import type { Party } from '@/machines/event-record'
import type { Driver, StepTree, TreeNode } from '@/simulation/step'
import { wholesOf } from '@/ui/shared/hundred'
import { wholeInHundred } from './week-words'

/** One line of This week: what can be chosen, how likely it is, and what it may be answered with. */
export type WeekRow = {
  /** What choosing it chooses: a headline, or a headline and answers. */
  readonly events: readonly string[]
  readonly event: string
  readonly party: Party
  /** Chance that this comes next, of 1. */
  readonly chance: number
  /** The same in 100: the counts of what a row leads to add up to its own, those of a week to 100. */
  readonly count: number
  readonly drivers: readonly Driver[]
  readonly answers: readonly WeekRow[]
}

export type WeekRows = {
  /** Chance that nothing happens; undefined where the calendar fixes the headline. */
  readonly quiet: { readonly chance: number; readonly count: number } | undefined
  readonly shown: readonly WeekRow[]
  /** Rarer events behind one line, with their chances together. */
  readonly folded: readonly WeekRow[]
  readonly rest: { readonly chance: number; readonly count: number }
}

/** A row before it is counted. */
type Uncounted = Omit<WeekRow, 'count' | 'answers'> & { readonly answers: readonly Uncounted[] }

const MOST_SHOWN = 6
export const KEYS = 7

function rowOf(node: TreeNode, above: number, path: readonly string[]): Uncounted {
  const events = [...path, node.event]
  const chance = above * node.chance
  const answers = node.answers.map((answer) => rowOf(answer, chance, events))
  return { events, event: node.event, party: node.party, chance, drivers: node.drivers, answers }
}

const leavesOf = (rows: readonly Uncounted[]): readonly Uncounted[] =>
  rows.flatMap((row) => (row.answers.length === 0 ? [row] : leavesOf(row.answers)))

const sumOf = (rows: readonly { readonly chance: number; readonly count: number }[]) => ({
  chance: rows.reduce((total, { chance }) => total + chance, 0),
  count: rows.reduce((total, { count }) => total + count, 0),
})

function counted(row: Uncounted, counts: ReadonlyMap<Uncounted, number>): WeekRow {
  const answers = row.answers.map((answer) => counted(answer, counts))
  return { ...row, answers, count: answers.length === 0 ? (counts.get(row) ?? 0) : sumOf(answers).count }
}

/** The steps in which something can happen; where nothing can, the first. */
export function shownSteps<Step extends Pick<StepTree, 'alternatives'>>(steps: readonly Step[]): readonly Step[] {
  const some = steps.filter(({ alternatives }) => alternatives.length > 0)
  return some.length > 0 ? some : steps.slice(0, 1)
}

/** The rows of a step, likeliest first; in a scheduled one the answers to its one headline. */
export function weekRows({ scheduled, quiet, alternatives }: StepTree): WeekRows {
  const uncounted = alternatives.map((node) => rowOf(node, 1, [])).filter(({ chance }) => chance > 0)
  // Rounded where the tree ends, and added up from there: whatever is printed adds up.
  const leaves = leavesOf(uncounted)
  const [quietCount = 0, ...wholes] = wholesOf([scheduled ? 0 : quiet, ...leaves.map(({ chance }) => chance)])
  const counts = new Map(leaves.map((leaf, at) => [leaf, wholes[at] ?? 0]))
  const rows = uncounted.map((row) => counted(row, counts))
  if (scheduled) return { quiet: undefined, shown: rows, folded: [], rest: sumOf([]) }
  const sorted = rows.toSorted((a, b) => b.chance - a.chance)
  const isFew = sorted.length <= MOST_SHOWN + 1
  const shown = isFew ? sorted : sorted.slice(0, MOST_SHOWN)
  const folded = isFew ? [] : sorted.slice(MOST_SHOWN)
  return { quiet: { chance: quiet, count: quietCount }, shown, folded, rest: sumOf(folded) }
}

/** The rows of a step with a key each: those in sight, or the answers to what is scheduled. */
export function keyedRows(step: StepTree): readonly WeekRow[] {
  const { shown } = weekRows(step)
  return step.scheduled ? (shown[0]?.answers ?? []) : shown
}

/** What the keys 1 to 7 choose: the rows of a week as they stand, question by question. */
export const keyedChoices = (steps: readonly StepTree[]): readonly (readonly string[])[] =>
  shownSteps(steps)
    .flatMap((step) => keyedRows(step).map(({ events }) => (step.scheduled ? events.slice(1) : events)))
    .slice(0, KEYS)

/** A row's answers in one line: "stands down 3, imposes 2", each with its own answers in brackets. */
export function answersInWords(rows: readonly WeekRow[], shortOf: (event: string) => string): string {
  return rows
    .map((row) => {
      const below = row.answers.length === 0 ? '' : ` (${answersInWords(row.answers, shortOf)})`
      return `${shortOf(row.event)} ${wholeInHundred(row)}${below}`
    })
    .join(', ')
}
