import type { Party } from '@/machines/negotiation.types'
import type { Driver, TreeNode, WeekTree } from '@/simulation/step'

/** One line of This week: what can be chosen, how likely it is, and what it may be answered with. */
export type WeekRow = {
  /** What choosing it chooses: a headline, or a headline and answers. */
  readonly events: readonly string[]
  readonly event: string
  readonly party: Party
  /** Chance that this comes next, of 1. */
  readonly chance: number
  readonly drivers: readonly Driver[]
  readonly answers: readonly WeekRow[]
}

export type WeekRows = {
  /** Chance that nothing happens; undefined where the calendar fixes the headline. */
  readonly quiet: number | undefined
  readonly shown: readonly WeekRow[]
  /** Rarer events behind one line, with their chances together. */
  readonly folded: readonly WeekRow[]
  readonly foldedChance: number
}

const MOST_SHOWN = 6

function rowOf(node: TreeNode, above: number, path: readonly string[]): WeekRow {
  const events = [...path, node.event]
  const chance = above * node.chance
  const answers = node.answers.map((answer) => rowOf(answer, chance, events))
  return { events, event: node.event, party: node.party, chance, drivers: node.drivers, answers }
}

const sum = (rows: readonly WeekRow[]): number => rows.reduce((total, { chance }) => total + chance, 0)

/** The rows of a week, likeliest first; in a scheduled week the answers to its one headline. */
export function weekRows({ scheduled, quiet, alternatives }: WeekTree): WeekRows {
  const rows = alternatives.map((node) => rowOf(node, 1, [])).filter(({ chance }) => chance > 0)
  if (scheduled) return { quiet: undefined, shown: rows, folded: [], foldedChance: 0 }
  const sorted = rows.toSorted((a, b) => b.chance - a.chance)
  const isFew = sorted.length <= MOST_SHOWN + 1
  const shown = isFew ? sorted : sorted.slice(0, MOST_SHOWN)
  const folded = isFew ? [] : sorted.slice(MOST_SHOWN)
  return { quiet, shown, folded, foldedChance: sum(folded) }
}

/** A row's answers in one line: "stands down 3, imposes 2", each with its own answers in brackets. */
export function answersInWords(
  rows: readonly WeekRow[],
  shortOf: (event: string) => string,
  count: (chance: number) => string,
): string {
  return rows
    .map(({ event, chance, answers }) => {
      const below = answers.length === 0 ? '' : ` (${answersInWords(answers, shortOf, count)})`
      return `${shortOf(event)} ${count(chance)}${below}`
    })
    .join(', ')
}
