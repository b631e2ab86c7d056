import type { Snapshot } from '@/engine'
import type { Party } from '@/machines/event-record'
import { ORDINARY } from '@/scenarios/calendar-weeks'
import { isOwn } from './own-event'
import { type Alternative, alternativeOf, type Rules, type WeekStep } from './rules'

/**
 * What one step of a week can bring in a state. `drawn` are the events the draw decides over, in the sampler's fixed order, and
 * `quiet` the rest. With a seat, `own` are one's own moves with the chance the model gives them, and the draw runs over
 * the others: their chances unchanged, quiet taking the freed mass; they are divided by their sum only where it exceeds 1.
 */
export type StepRow = {
  readonly scheduled?: Alternative
  readonly drawn: readonly Alternative[]
  readonly own: readonly Alternative[]
  readonly quiet: number
  readonly crowded: boolean
}

const sumOf = (alternatives: readonly Alternative[]): number =>
  alternatives.reduce((sum, { chance }) => sum + chance, 0)

const dividedBy = (sum: number, alternatives: readonly Alternative[]): readonly Alternative[] =>
  sum > 1 ? alternatives.map((one) => ({ ...one, chance: one.chance / sum })) : alternatives

export function stepRow(
  rules: Rules,
  snapshot: Snapshot,
  week: number,
  { question, scheduled: event }: WeekStep,
  seat?: Party,
): StepRow {
  const { negotiation } = rules
  if (event !== undefined && snapshot.can({ type: event })) {
    const scheduled = { event, chance: 1, row: { event, factors: [] } }
    return { scheduled, drawn: [], own: [], quiet: 0, crowded: false }
  }
  const rows = question?.rows(negotiation.model.view(snapshot), rules.weeks[week]?.kind ?? ORDINARY) ?? []
  const all = rows.filter((row) => snapshot.can({ type: row.event })).map(alternativeOf(rules))
  const others = all.filter((one) => !isOwn(negotiation, one.event, seat))
  const sum = sumOf(others)
  return {
    drawn: dividedBy(sum, others),
    own: dividedBy(sumOf(all), all).filter((one) => isOwn(negotiation, one.event, seat)),
    quiet: sum > 1 ? 0 : 1 - sum,
    crowded: sum > 1,
  }
}

export type Drawn = { readonly event: string; readonly free: number }

/** Chooses by inversion and hands back the part of the draw that is still free, so one draw decides a step with its answers. */
export function drawFrom(alternatives: readonly Alternative[], draw: number): Drawn | undefined {
  let below = 0
  for (const { event, chance } of alternatives) {
    if (draw < below + chance) return { event, free: (draw - below) / chance }
    below += chance
  }
  return undefined
}

/** The same where one of the alternatives is certain to happen: the last possible one reaches up to 1. */
export function drawSurely(alternatives: readonly Alternative[], draw: number): Drawn {
  const last = alternatives.findLast(({ chance }) => chance > 0)
  if (last === undefined) throw new Error('None of the alternatives of a certain draw is possible.')
  return drawFrom(alternatives, draw) ?? { event: last.event, free: 0 }
}
