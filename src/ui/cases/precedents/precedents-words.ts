import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { PrecedentComparison } from '@/simulation/history/precedent-comparison'
import { bothAnswers, shapeSentence } from '@/simulation/history/wait-words'
import type { Answer } from '@/simulation/types'
import type { TableData } from '@/ui/charts/number-table'
import { caseGroups } from '@/ui/shared/case-groups'
import { longDate } from '@/ui/shared/dates'
import { listed } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import type { DurationWeek } from './duration-chart'
import { fromPrecedents } from './use-precedents'

const in100 = (share: number): string => (100 * share).toFixed(1)
const whole = (share: number): string => String(Math.round(100 * share))

/** An ending that the model has no group for. */
export const anotherWay = 'Another way'

export const precedentsText = {
  case: 'Case of the model',
  known: 'What is known',
  atStart: 'On its first day',
  all: 'All that is on record',
  durations: 'How long until it is settled',
  unit: 'settled, in 100',
  model: 'model',
  precedents: 'precedents',
  columns: ['By week', 'Model', 'Precedents', 'Low', 'High'],
  endings: 'How it ends',
  ending: 'Ending',
  ofSettled: (count: number) => `Of ${count} settled`,
  modelIn100: 'Model, in 100',
  partly: 'Some days are from memory.',
  none: '–',
}

const names = (rows: readonly { readonly name: string }[]): string => listed(rows.map(({ name }) => name))

/** Which precedents count and which do not. */
export function countedSentence({ settled, stillOpen, leftOut }: PrecedentComparison, asOf: string): string {
  const open = stillOpen.length === 0 ? '' : ` Still open then: ${names(stillOpen)}.`
  const lost = leftOut.length === 0 ? '' : ` Left out, no ending found: ${names(leftOut)}.`
  return `By ${longDate(asOf)} ${settled.length} were settled.${open}${lost}`
}

/** "By week 52 the model settles 63 of 100 futures; of the precedents 77 in 100 were (51 to 95)." */
export function durationCaption({ byWeek }: PrecedentComparison): string {
  const row = byWeek.find(({ week }) => week === 52) ?? byWeek.at(-1)
  if (row === undefined) return ''
  return `By week ${row.week} the model settles ${whole(row.model)} of 100 futures; of the precedents ${whole(row.precedents)} in 100 were (${whole(row.low)} to ${whole(row.high)}).`
}

const EVERY = 4

export const durationTable = ({ byWeek }: PrecedentComparison): TableData => ({
  columns: precedentsText.columns,
  rows: byWeek
    .filter(({ week }) => week % EVERY === 0)
    .map(({ week, model, precedents, low, high }) => [
      String(week),
      in100(model),
      in100(precedents),
      in100(low),
      in100(high),
    ]),
})

export const durationWeeks = ({ byWeek }: PrecedentComparison): readonly DurationWeek[] =>
  byWeek.map(({ model, precedents, ...rest }) => ({ ...rest, law: model, seen: precedents }))

const [HALF_YEAR, LAW_NEEDS] = [26, 3]

/** What shape the waits have, and what that changes; nothing where too few ended for a law of two numbers. */
export const shapeWords = ({ fit }: PrecedentComparison): string | undefined =>
  fit === undefined || fit.ended < LAW_NEEDS
    ? undefined
    : `${shapeSentence(fit)} ${bothAnswers(fit, HALF_YEAR, HALF_YEAR)}`

/** What is said of a negotiation's own precedents. */
export const precedentsWords = fromPrecedents(
  (open, { begins, columns, endings: names, otherEndings, precedents, title }) => {
    const { settledGroups } = caseGroups(open)
    const { groupShort } = groupWords(open)

    /** Counts of the settled precedents beside the model's chances; the model knows no "another way". */
    const endingsTable = (
      { endings }: PrecedentComparison,
      { groups }: Pick<Answer, 'groups'>,
    ): readonly (readonly [label: string, precedents: string, model: string])[] => [
      ...settledGroups.map(
        (group) => [names[group] ?? groupShort(group), String(endings[group]), in100(entryOf(groups, group))] as const,
      ),
      [anotherWay, String(endings.other), precedentsText.none],
      ['Not settled in time', precedentsText.none, in100(entryOf(groups, UNRESOLVED))],
    ]

    return {
      columns,
      endingsTable,
      endingsLead: `Endings the model has no name for (${otherEndings}) stand on their own line.`,
      note: `The band is the 95 % interval of the precedents, Kaplan and Meier’s way, with those still open counted as open that long. They were found and not drawn, so it speaks of chance alone. A precedent’s wait runs from ${begins}, the model’s from its first day.`,
      tableTitle: `The ${precedents.length} cases`,
      tableLead: `${title}, as the sources tell them. Choose a column to sort by it.`,
    }
  },
)
