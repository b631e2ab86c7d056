import type { ScenarioNumber } from '../../../scenario.types'

/**
 * Numbers taken over by a case that starts on another day: undated evidence moves to that day, and what lies
 * after it is marked as in sample. `keepMarks` keeps the marks the numbers had, for a start before the first.
 */
export const asKnownOn = <Id extends string>(
  numbers: Readonly<Record<Id, ScenarioNumber>>,
  { startDate, from, keepMarks }: { readonly startDate: string; readonly from: string; readonly keepMarks: boolean },
): Record<Id, ScenarioNumber> =>
  Object.fromEntries(
    Object.entries<ScenarioNumber>(numbers).map(([id, number]) => {
      const date = number.date === from ? startDate : number.date
      return [id, { ...number, date, inSample: date > startDate || (keepMarks && number.inSample) }]
    }),
  ) as Record<Id, ScenarioNumber>
