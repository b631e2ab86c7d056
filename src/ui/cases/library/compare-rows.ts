import { repeatWeeks } from '@/scenarios/calendar-numbers'
import { entryOf } from '@/scenarios/entry-of'
import { inNamesOf } from '@/scenarios/names-in-text'
import { spanOfWeeks } from '@/simulation/plain-words'
import { caseGroups } from '@/ui/shared/case-groups'
import { longDate } from '@/ui/shared/dates'
import { fieldText, fieldUnit } from '@/ui/shared/numbers/number-words'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import type { LibraryCase } from './library'
import { compareText, endingNames, kindTag } from './library-words'

export type CompareRow = { readonly id: string; readonly label: string; readonly cells: readonly string[] }

const row = (id: string, label: string, cells: readonly string[]): CompareRow => ({ id, label, cells })

export const caseComparison = fromCase((open) => {
  const { groupOrder } = caseGroups(open)
  const { endingName } = endingNames(open)
  const { negotiation } = open

  const deadlineDates = (announced: LibraryCase['scenario']['calendar']['announced']): string =>
    announced
      .filter(({ event }) => event === negotiation.deadline?.event)
      .map(({ date }) => longDate(date))
      .join(', ') || compareText.noDeadline

  const deadlineRows = (cases: readonly LibraryCase[]): readonly CompareRow[] => [
    row(
      'deadlines',
      compareText.deadlines,
      cases.map(({ scenario }) => deadlineDates(scenario.calendar.announced)),
    ),
    row(
      'further',
      compareText.further,
      cases.map(({ scenario }) => compareText.weeks(repeatWeeks(negotiation, scenario, {}) ?? 0)),
    ),
  ]

  /** Dates and calendar of each case. */
  const frameRows = (cases: readonly LibraryCase[]): readonly CompareRow[] => [
    row('kind', compareText.kind, cases.map(kindTag)),
    row(
      'start',
      compareText.start,
      cases.map(({ scenario }) => longDate(scenario.startDate)),
    ),
    row(
      'horizon',
      compareText.horizon,
      cases.map(({ answer }) => spanOfWeeks(answer.horizonWeeks)),
    ),
    ...(negotiation.deadline === undefined ? [] : deadlineRows(cases)),
  ]

  /** The exact chance of each ending, in 100. */
  const endingRows = (cases: readonly LibraryCase[]): readonly CompareRow[] =>
    groupOrder.map((group) =>
      row(
        group,
        entryOf(endingName, group),
        cases.map(({ answer }) => (100 * entryOf(answer.groups, group)).toFixed(1)),
      ),
    )
  const { cardOf } = caseNumbers(open)

  const written = (id: string, value: number): string => {
    const card = cardOf(id)
    if (card === undefined) return String(value)
    const unit = fieldUnit(card)
    return `${fieldText(card, value)}${unit === '' ? '' : ` ${unit}`}`
  }

  /** The numbers whose readings are not the same in all cases, named as in the first of them. */
  function numberRows(cases: readonly LibraryCase[]): readonly CompareRow[] {
    const [first] = cases
    if (first === undefined) return []
    return negotiation.parameters.flatMap(({ id, label }) => {
      const values = cases.map(({ scenario }) => entryOf(scenario.numbers, id).base)
      if (values.every((value) => value === values[0])) return []
      const cells = values.map((value) => written(id, value))
      return [row(id, inNamesOf(negotiation, first.scenario, label), cells)]
    })
  }

  return { endingRows, frameRows, numberRows }
})
