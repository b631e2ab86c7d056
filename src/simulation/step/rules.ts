import { createStepper, type Numbers, productOf, type Question, slotsOf, type TableRow, type Weeks } from '@/engine'
import { weeksOf } from '@/scenarios/calendar-weeks'
import type { View } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { numbersOf } from '../negotiation-chain'
import type { PlayableNegotiation } from '../playable-negotiation'

/** A recipe read for playing: the machine, the numbers, and the kind of every week. */
export type Rules = {
  readonly negotiation: PlayableNegotiation
  readonly step: ReturnType<typeof createStepper>['step']
  readonly scenario: BareCase
  readonly changes: Numbers
  readonly horizonWeeks: number
  readonly numbers: Numbers
  readonly weeks: Weeks
  readonly questions: readonly string[]
  readonly slots: number // draws a week
}

let latest: Rules | undefined

/** The rules of a recipe; the latest one is kept, so that asking again with the same objects is free. */
export function rulesOf(
  negotiation: PlayableNegotiation,
  scenario: BareCase,
  changes: Numbers,
  horizonWeeks: number,
): Rules {
  const isLatest =
    latest?.negotiation === negotiation &&
    latest.scenario === scenario &&
    latest.changes === changes &&
    latest.horizonWeeks === horizonWeeks
  if (latest === undefined || !isLatest) {
    const { questions, scheduling } = negotiation.model
    const names = questions.map(({ id }) => id)
    latest = {
      negotiation,
      step: createStepper(negotiation.model.machine).step,
      scenario,
      changes,
      horizonWeeks,
      numbers: numbersOf(negotiation, scenario, changes),
      weeks: weeksOf(negotiation, scenario, changes, horizonWeeks),
      questions: names,
      slots: slotsOf({ questions: names, scheduling }),
    }
  }
  return latest
}

/** One step of a week: a question, or what is scheduled, or both where the scheduled event replaces the question it can. */
export type WeekStep = {
  readonly slot: number // which of the week's draws it takes
  readonly question?: Question<View>
  readonly scheduled?: string
}

/** The steps of a week in their order, as the chain takes them. */
export function stepsOf({ negotiation, weeks, slots }: Rules, week: number): readonly WeekStep[] {
  const { questions, scheduling } = negotiation.model
  const scheduled = weeks[week]?.scheduled
  const asked = questions.map((question, slot) => ({ slot, question }))
  if (scheduled === undefined) return asked
  const follows = scheduling === 'follows'
  return follows ? [...asked, { slot: slots - 1, scheduled }] : asked.map((step) => ({ ...step, scheduled }))
}

export type Alternative = { readonly event: string; readonly chance: number; readonly row: TableRow }

export const alternativeOf =
  ({ numbers }: Rules) =>
  (row: TableRow): Alternative => ({ event: row.event, chance: productOf(row.factors, numbers), row })
