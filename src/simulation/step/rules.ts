import type { Numbers, TableRow, Weeks } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { Scenario } from '@/scenarios/scenario.schema'
import { numbersOf } from '../negotiation-chain'
import { chanceOf } from './chance-of'

/** A recipe read for playing: the numbers, the kind of every week, and the names of days. */
export type Rules = {
  readonly scenario: Scenario
  readonly changes: Numbers
  readonly horizonWeeks: number
  readonly numbers: Numbers
  readonly weeks: Weeks
}

let latest: Rules | undefined

/** The rules of a recipe; the latest one is kept, so that asking again with the same objects is free. */
export function rulesOf(scenario: Scenario, changes: Numbers, horizonWeeks: number): Rules {
  const isLatest = latest?.scenario === scenario && latest.changes === changes && latest.horizonWeeks === horizonWeeks
  if (latest === undefined || !isLatest) {
    const numbers = numbersOf(scenario, changes)
    latest = { scenario, changes, horizonWeeks, numbers, weeks: weeksOf(scenario, horizonWeeks) }
  }
  return latest
}

export type Alternative = { readonly event: string; readonly chance: number; readonly row: TableRow }

export const alternativeOf =
  ({ numbers }: Rules) =>
  (row: TableRow): Alternative => ({ event: row.event, chance: chanceOf(row.factors, numbers), row })
