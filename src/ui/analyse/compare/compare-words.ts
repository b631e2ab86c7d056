import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { PairedDifference } from '@/simulation/analyse/types'
import { perGroup } from '@/simulation/groups'
import { countWord } from '@/simulation/plain-words'
import type { Group, InputRange } from '@/simulation/types'
import type { ComparedEntry } from '@/ui/engine/questions/matters-questions'
import { caseGroups } from '@/ui/shared/case-groups'
import { longDate } from '@/ui/shared/dates'
import { grouped, plural } from '@/ui/shared/format'
import { groupWords } from '@/ui/shared/group-words'
import { leaningWords } from '@/ui/shared/lean-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { compactWords } from '../compact-words'
import { numberText } from '../matters/number-text'
import { caseTray, letterOf, type TrayEntry } from './tray'

export const PAIRED_RUNS = 20_000

export const compareText = {
  tray: 'Tray',
  addPresent: 'Add the present recipe',
  addBaseline: 'Add the untouched case',
  addCase: 'Add another case',
  chooseCase: 'Add another case …',
  empty:
    'The tray is empty. Put in the recipe as it stands and something to hold it against: the untouched case, another case, or the same recipe after another change.',
  one: 'One scenario is in the tray. Add a second one to compare.',
  full: 'The tray holds six. Take one out first.',
  long: 'This one does not fit: a link holds no more numbers than the tray has already.',
  there: (letter: string) => `This is ${letter} already.`,
  baseline: 'baseline',
  makeBaseline: 'Make baseline',
  load: 'Load',
  open: 'Open its case',
  remove: 'Take out',
  nameOf: (letter: string) => `Name of ${letter}`,
  waiting: 'The answers are being worked out …',
  failed: (message: string) => `The comparison could not be worked out: ${message}`,
  ofAll: 'Compared are all futures: a “what if” picks futures and is not kept in the tray.',
  for: 'Ending',
  view: 'How to compare',
  views: { pairs: 'Pairs', bars: 'Bars', weeks: 'By week', table: 'Table' },
  bars: 'Share of futures by ending',
  byWeek: (ending: string) => `“${ending}” by week`,
  byWeekUnit: 'futures in 100, weeks after the start of each',
  differences: (letter: string) => `Against ${letter}`,
  pairedNote: `Exact: both added up over every history. Drawn: ${grouped(PAIRED_RUNS)} futures, each run under both with the same draws (common random numbers), 95 % interval. Variance saved: against drawing the two apart.`,
  pairing: (done: number, count: number) => `${grouped(done)} of ${grouped(count)} pairs drawn`,
  inputs: 'What the inputs leave',
  inputsNote: 'Every number drawn from its range 128 times, the same draws for all scenarios; what is held stays.',
  columnsInputs: ['Scenario', 'At the readings', 'Mean over the draws', '5th to 95th percentile'],
  numbers: 'What differs',
  number: 'Number or date',
  noNumbers: 'They differ in no number.',
  columnsPaired: ['Scenario', 'Chance', 'Exact difference', 'Drawn difference', '95 % interval', 'Variance saved'],
}

export const compareWords = fromCase((open) => {
  const { countsOfHundred, groupOrder, settledGroups } = caseGroups(open)

  const { caseTitle, isOpenCase } = caseTray(open)
  const { shortName } = compactWords(open)
  const { groupCount, groupName } = groupWords(open)
  const { basis, numberCards } = caseNumbers(open)
  const { nameOf, valueText } = numberText(open)

  /** "B · Beijing says no", "A · TikTok 2025, 3 numbers changed" */
  function entryName({ scenario, changes, calendar, horizonWeeks, name }: TrayEntry): string {
    if (name !== '') return name
    const count = Object.keys(changes).length
    const changed = count === 0 ? '' : `, ${plural(count, 'number')} changed`
    const dated = calendar === undefined ? '' : ', own calendar'
    return `${caseTitle(scenario)}${changed}${dated}${horizonWeeks === basis.horizonWeeks ? '' : `, ${horizonWeeks} weeks`}`
  }

  const barsNote = `Exact. From the left: ${settledGroups.map((group) => groupCount(group)).join(', ')}; the hollow rest is ${groupCount(UNRESOLVED)}.`

  const compareRows = (all: readonly Compared[], baseline: number) =>
    all.map(({ entry, found: { answer } }, index) => {
      const counts = countsOfHundred(answer.groups)
      const base = index === baseline ? ` (${compareText.baseline})` : ''
      return {
        id: letterOf(index),
        label: `${letterOf(index)} · ${entryName(entry)}${base}`,
        values: groupOrder
          .map(
            (group) =>
              `${countWord(entryOf(counts, group), entryOf(answer.groups, group))} ${inSentence(shortName(group))}`,
          )
          .join(', '),
        shares: perGroup(groupOrder, (group) => inPoints(entryOf(answer.groups, group))),
      }
    })

  /** The exact shares, and behind each how far it lies from the baseline's. */
  function compareTable(all: readonly Compared[], baseline: number) {
    const base = all[baseline]?.found.answer.groups
    return {
      columns: ['Scenario', ...groupOrder.map((group) => groupName(group))],
      rows: all.map(
        ({ entry, found: { answer } }, index) =>
          [
            `${letterOf(index)} · ${entryName(entry)}`,
            ...groupOrder.map((group) => {
              const share = (entryOf(answer.groups, group) * 100).toFixed(2)
              if (index === baseline || base === undefined) return share
              return `${share} (${signedPoints(entryOf(answer.groups, group) - entryOf(base, group))})`
            }),
          ] as const,
      ),
    }
  }

  /** The scenario that lies farthest from the baseline, in a sentence. */
  function compareCaption(all: readonly Compared[], baseline: number, group: Group): string {
    const share = (index: number) => all[index]?.found.answer.groups[group] ?? 0
    const others = all.map((_, index) => index).filter((index) => index !== baseline)
    const far = others.toSorted(
      (a, b) => Math.abs(share(b) - share(baseline)) - Math.abs(share(a) - share(baseline)),
    )[0]
    const base = `${letterOf(baseline)}, the baseline, has ${(share(baseline) * 100).toFixed(1)} in 100 for “${groupName(group)}”`
    if (far === undefined) return `${base}.`
    const difference = share(far) - share(baseline)
    if (difference === 0) return `${base}; so have the others.`
    return `${base}; ${letterOf(far)} lies farthest from it with ${(share(far) * 100).toFixed(1)}, ${Math.abs(difference * 100).toFixed(1)} ${difference > 0 ? 'more' : 'fewer'}.`
  }

  /** Exact and drawn difference of each scenario from the baseline. */
  const differenceTable = (
    all: readonly Compared[],
    baseline: number,
    group: Group,
    paired: ReadonlyMap<number, PairedDifference>,
  ) => ({
    columns: compareText.columnsPaired,
    rows: all.flatMap(({ entry, found: { answer } }, index) => {
      if (index === baseline) return []
      const drawn = paired.get(index)
      const was = all[baseline]?.found.answer.groups[group] ?? 0
      return [
        [
          `${letterOf(index)} · ${entryName(entry)}`,
          (entryOf(answer.groups, group) * 100).toFixed(2),
          signedPoints(entryOf(answer.groups, group) - was),
          drawn === undefined ? '…' : signedPoints(drawn.difference),
          drawn === undefined ? '…' : `${signedPoints(drawn.interval.low)} to ${signedPoints(drawn.interval.high)}`,
          drawn === undefined ? '…' : `${minus((drawn.varianceSaved * 100).toFixed(0))} %`,
        ] as const,
      ]
    }),
  })

  /** What the inputs leave open of an ending, in points of 100; dots where it is still being drawn. */
  const inputsTable = (all: readonly Compared[], inputs: readonly (InputRange | undefined)[], group: Group) => ({
    columns: compareText.columnsInputs,
    rows: all.map(({ entry, found: { answer } }, index) => {
      const spread = inputs[index]?.groups[group]
      const point = (share: number) => (share * 100).toFixed(1)
      return [
        `${letterOf(index)} · ${entryName(entry)}`,
        point(entryOf(answer.groups, group)),
        spread === undefined ? '…' : point(spread.mean),
        spread === undefined ? '…' : `${point(spread.low)} to ${point(spread.high)}`,
      ] as const
    }),
  })

  /** Only what differs: numbers in the order of the catalogue, then dates and horizons. */
  function differingTable(all: readonly Compared[]) {
    const differs = (texts: readonly string[]) => new Set(texts).size > 1
    const numbers = numberCards.flatMap(({ id }) => {
      const values = all.map(({ found }) => found.numbers[id] ?? 0)
      return new Set(values).size > 1 ? [[nameOf(id), ...values.map((value) => valueText(id, value))] as const] : []
    })
    const facts = [
      ['Start', ...all.map(({ found }) => longDate(found.startDate))],
      ['Horizon', ...all.map(({ entry }) => `${entry.horizonWeeks} weeks`)],
      ['Calendar', ...all.map(({ found }) => found.calendar)],
    ] as const
    const dated = facts.flatMap(([name, ...texts]) => {
      if (!differs(texts)) return []
      // The calendars themselves are long: those alike share a number.
      const kinds = [...new Set(texts)]
      return [[name, ...(name === 'Calendar' ? texts.map((text) => `no. ${kinds.indexOf(text) + 1}`) : texts)] as const]
    })
    return { columns: [compareText.number, ...all.map((_, index) => letterOf(index))], rows: [...numbers, ...dated] }
  }

  const loadLabel = (entry: TrayEntry): string => (isOpenCase(entry) ? compareText.load : compareText.open)

  return {
    barsNote,
    entryName,
    compareRows,
    compareTable,
    compareCaption,
    differenceTable,
    inputsTable,
    differingTable,
    loadLabel,
  }
})

const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const inPoints = (share: number) => Number((share * 100).toFixed(3))
const minus = (text: string) => text.replace('-', '−')
const signedPoints = (difference: number, digits = 2) =>
  minus(`${difference > 0 ? '+' : ''}${(difference * 100).toFixed(digits)}`)

export type Compared = { readonly entry: TrayEntry; readonly found: ComparedEntry }

/** The chosen ending by week, up to the longest horizon. */
export function weekRows(all: readonly Compared[], group: Group) {
  const weeks = Math.max(...all.map(({ found }) => found.answer.byWeek.length))
  return Array.from({ length: weeks }, (_, week) => {
    const shares = all.flatMap(({ found }, index) => {
      const at = found.answer.byWeek[week]
      return at === undefined ? [] : [[letterOf(index), inPoints(entryOf(at, group))] as const]
    })
    return { ...Object.fromEntries(shares), week }
  })
}

export const weekTable = (all: readonly Compared[], group: Group) => ({
  columns: ['Week', ...all.map((_, index) => letterOf(index))],
  rows: weekRows(all, group).map(
    (row: Readonly<Record<string, number>>) =>
      [String(row.week), ...all.map((_, index) => row[letterOf(index)]?.toFixed(1) ?? '–')] as const,
  ),
})

/** Why averages differ from the answers at the readings; empty where none does. */
export const inputsLeaning = (
  all: readonly Compared[],
  inputs: readonly (InputRange | undefined)[],
  group: Group,
): string =>
  leaningWords(
    all.map(({ found: { answer } }, index) => ({
      name: letterOf(index),
      reading: entryOf(answer.groups, group),
      mean: inputs[index]?.groups[group]?.mean,
    })),
  )
