import { createStepper, type Numbers, type TableRow, type Weeks } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { Scenario } from '@/scenarios/scenario.schema'
import { numbersOf } from '../negotiation-chain'
import type { PlayableNegotiation } from '../playable-negotiation'
import { chanceOf } from './chance-of'

/** A recipe read for playing: the machine, the numbers, and the kind of every week. */
export type Rules = {
  readonly negotiation: PlayableNegotiation
  readonly step: ReturnType<typeof createStepper>['step']
  readonly scenario: Scenario
  readonly changes: Numbers
  readonly horizonWeeks: number
  readonly numbers: Numbers
  readonly weeks: Weeks
}

let latest: Rules | undefined

/** The rules of a recipe; the latest one is kept, so that asking again with the same objects is free. */
export function rulesOf(
  negotiation: PlayableNegotiation,
  scenario: Scenario,
  changes: Numbers,
  horizonWeeks: number,
): Rules {
  const isLatest =
    latest?.negotiation === negotiation &&
    latest.scenario === scenario &&
    latest.changes === changes &&
    latest.horizonWeeks === horizonWeeks
  if (latest === undefined || !isLatest) {
    latest = {
      negotiation,
      step: createStepper(negotiation.model.machine).step,
      scenario,
      changes,
      horizonWeeks,
      numbers: numbersOf(negotiation, scenario, changes),
      weeks: weeksOf(negotiation, scenario, horizonWeeks),
    }
  }
  return latest
}

export type Alternative = { readonly event: string; readonly chance: number; readonly row: TableRow }

export const alternativeOf =
  ({ numbers }: Rules) =>
  (row: TableRow): Alternative => ({ event: row.event, chance: chanceOf(row.factors, numbers), row })
