import { entryOf } from '@/scenarios/entry-of'
import type { PrecedentComparison } from '@/simulation/history/precedent-comparison'
import type { Answer } from '@/simulation/types'
import type { TableData } from '@/ui/charts/number-table'
import { longDate } from '@/ui/shared/dates'
import { listed } from '@/ui/shared/format'

const in100 = (share: number): string => (100 * share).toFixed(1)
const whole = (share: number): string => String(Math.round(100 * share))

export const precedentsText = {
  case: 'Case of the model',
  known: 'What is known',
  atStart: 'On its first day',
  all: 'All that is on record',
  durations: 'How long until it is settled',
  unit: 'settled, in 100',
  model: 'model',
  precedents: 'precedents',
  note: 'The band is the 95 % interval of the precedents, Kaplan and Meier’s way, with those still open counted as open that long. They were found and not drawn, so it speaks of chance alone. A precedent’s wait runs from the demand, the model’s from its first day.',
  columns: ['By week', 'Model', 'Precedents', 'Low', 'High'],
  endings: 'How it ends',
  endingsLead:
    'Endings the model has no name for (a fine, a suspension, a golden share, giving up) stand on their own line.',
  ending: 'Ending',
  ofSettled: (count: number) => `Of ${count} settled`,
  modelIn100: 'Model, in 100',
  table: 'The 17 cases',
  tableLead: 'Comparable demands and bans, as the sources tell them. Choose a column to sort by it.',
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

/** Counts of the settled precedents beside the model's chances; the model knows no "another way". */
export const endingsTable = (
  { endings }: PrecedentComparison,
  { groups }: Pick<Answer, 'groups'>,
): readonly (readonly [label: string, precedents: string, model: string])[] => [
  ['Sold', String(endings.sold), in100(entryOf(groups, 'sold'))],
  ['Kept by the owner', String(endings.kept), in100(entryOf(groups, 'kept'))],
  ['Banned', String(endings.banned), in100(entryOf(groups, 'banned'))],
  ['Another way', String(endings.other), precedentsText.none],
  ['Not settled in time', precedentsText.none, in100(entryOf(groups, 'unresolved'))],
]
