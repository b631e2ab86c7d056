import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { percentages } from '@/simulation/adding-up'
import { hasTwoHorizons } from '@/simulation/early-horizon'
import { countWord, spanOfWeeks } from '@/simulation/plain-words'
import type { Answer, Estimate, Group, OutcomeShare, Spread } from '@/simulation/types'
import type { EndingRow } from '@/ui/charts/ending-whiskers'
import type { Results } from '@/ui/engine/results'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { leaningWords } from '@/ui/shared/lean-words'
import { runWords } from '@/ui/shared/run-words'
import { fromCase } from '@/ui/state/case'

export const endingsWords = fromCase((open) => {
  const { countsOfHundred, groupOrder } = caseGroups(open)

  const { groupName } = groupWords(open)
  const { wayOf } = runWords(open)

  function endingsCaption(answer: Answer): string {
    const counts = countsOfHundred(answer.groups)
    const words = groupOrder.map(
      (group) => `${countWord(entryOf(counts, group), entryOf(answer.groups, group))} ${inSentence(groupName(group))}`,
    )
    const after = hasTwoHorizons(answer.horizonWeeks) ? ` after ${spanOfWeeks(answer.horizonWeeks)}` : ''
    return `Of 100 futures${after}, ${words.slice(0, -1).join(', ')} and ${words.at(-1)}.`
  }

  function groupRow(
    { answer, baseline, conditioning, isChanged, range, sample }: Shown,
    group: Group,
    value: string,
  ): EndingRow {
    const drawn = sample.isCurrent ? sample.summary?.groups[group] : undefined
    const isOfAll = conditioning.status !== 'met'
    const inputs = isOfAll && range.status === 'current' ? entryOf(range.value.groups, group) : undefined
    return {
      id: group,
      group,
      label: groupName(group),
      value,
      exact: entryOf(answer.groups, group) * 100,
      drawn: points(drawn?.share),
      low: points(drawn?.low),
      high: points(drawn?.high),
      baseline: isChanged ? points(baseline?.groups[group]) : undefined,
      ...inputPoints(inputs),
    }
  }

  function outcomeRow(
    { answer, baseline, conditioning, isChanged, range, sample }: Shown,
    { id, group }: Pick<OutcomeShare, 'id' | 'group'>,
    label: string,
    value: string,
  ): EndingRow {
    const isOfAll = conditioning.status !== 'met'
    const inputs = isOfAll && range.status === 'current' ? range.value.outcomes[id] : undefined
    const share = (from: Answer | undefined) => from?.outcomes.find((outcome) => outcome.id === id)?.exact
    const drawn: Estimate | undefined = sample.isCurrent
      ? sample.summary?.estimates.find((one) => one.id === id)
      : undefined
    const exact = share(answer) ?? 0
    return {
      id,
      group,
      label,
      value,
      exact: exact * 100,
      drawn: points(drawn?.share),
      low: points(drawn?.low),
      high: points(drawn?.high),
      baseline: isChanged ? points(share(baseline)) : undefined,
      ...inputPoints(inputs),
    }
  }

  /** The endings; with ways, one that has several opens into them, and what is not settled always does. */
  function endingRows(shown: Shown, withWays: boolean): readonly EndingRow[] {
    const texts = printed(shown.answer)
    return groupOrder.flatMap((group) => {
      const row = groupRow(shown, group, texts.endingOf(group))
      const ways = shown.answer.outcomes.flatMap((outcome, at) => {
        const isTold = outcome.group === group && (withWays || group === UNRESOLVED)
        const way = isTold ? wayOf(outcome.id) : undefined
        return way === undefined ? [] : [outcomeRow(shown, outcome, way.label, texts.outcomes[at] ?? '')]
      })
      return [row, ...ways]
    })
  }

  return { endingsCaption, endingRows }
})

export const endingsText = {
  chart: 'Share of futures by ending',
  inputs: 'What inputs leave',
  sampling: 'Sampling error',
  noteInputs:
    'Bar: exact, at the readings. Line: 5th to 95th percentile of the exact answers when every number is drawn from its range; the tick on it: their mean. Dot: drawn futures.',
  noteSampling: (points: string) =>
    `Bar: exact. Dot with whisker: drawn futures, 95 % interval, at most ± ${points} points wide.`,
  noteNoInputs:
    'Bar: exact, among the futures that fit. Dot: drawn futures that fit. The input range is of all futures only.',
  noteAllFutures: ' Dashed: all futures.',
  noteBaseline: ' Dashed: the case before your changes.',
  columns: ['Ending', 'At the readings', 'Mean over the draws', '5th to 95th percentile', 'Drawn', '95 % interval'],
}

const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const inputPoints = (inputs: Spread | undefined) => ({
  rangeLow: points(inputs?.low),
  rangeMean: points(inputs?.mean),
  rangeHigh: points(inputs?.high),
})

const points = (share: number | undefined) => (share === undefined ? undefined : share * 100)

type Shown = Pick<Results, 'answer' | 'baseline' | 'conditioning' | 'isChanged' | 'range' | 'sample'>

/** Shares in percent with one digit, ways adding up to their ending and the endings to 100. */
const printed = ({ outcomes }: Answer) =>
  percentages(
    outcomes.map(({ group, exact }) => ({ group, share: exact })),
    { digits: 1, small: '< 0.1 %' },
  )

const inPercent = (points: number | undefined) => (points === undefined ? '…' : `${points.toFixed(1)} %`)

const span = (low: number | undefined, high: number | undefined, digits: number) =>
  low === undefined || high === undefined ? '…' : `${low.toFixed(digits)} to ${high.toFixed(digits)}`

/** The same numbers as a table, in points of 100. */
export const endingTable = (rows: readonly EndingRow[], hasInputs = true) => ({
  columns: endingsText.columns,
  rows: rows.map(
    (row) =>
      [
        row.label,
        row.value,
        hasInputs ? inPercent(row.rangeMean) : '–',
        hasInputs ? span(row.rangeLow, row.rangeHigh, 1) : '–',
        inPercent(row.drawn),
        span(row.low, row.high, 1),
      ] as const,
  ),
})

/** Half the widest drawn interval, in points. */
export const widestHalf = (rows: readonly EndingRow[]): string =>
  Math.max(0, ...rows.map(({ low = 0, high = 0 }) => (high - low) / 2)).toFixed(2)

/** Why averages differ from readings, of the rows shown; empty where none does. */
export const leaningOfRows = (rows: readonly Pick<EndingRow, 'label' | 'exact' | 'rangeMean'>[]): string =>
  leaningWords(
    rows.map(({ label, exact, rangeMean }) => ({
      name: label,
      reading: exact / 100,
      mean: rangeMean === undefined ? undefined : rangeMean / 100,
    })),
  )
