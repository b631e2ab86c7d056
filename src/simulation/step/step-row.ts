import type { Snapshot } from '@/engine'
import { ORDINARY } from '@/scenarios/calendar-weeks'
import { isOwn, type Seated } from './own-event'
import { type Alternative, alternativeOf, type Rules, type WeekStep } from './rules'

/**
 * What one step of a week can bring in a state. `drawn` are the events the draw decides over, in the sampler's fixed order, and
 * `quiet` the rest. With a seat, `own` are one's own moves with the chance the model gives them, and the draw runs over what is
 * left, given that none of them comes: divided by the chance of that, quiet as well. So the model's play is a draw between one's own
 * moves and holding, and the best play is never worse.
 */
export type StepRow = {
  readonly scheduled?: Alternative
  readonly drawn: readonly Alternative[]
  readonly own: readonly Alternative[]
  readonly quiet: number
  readonly crowded: boolean
  /** What the others' chances were divided by; only where one has own moves. */
  readonly divisor?: number
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
  seat?: Seated,
): StepRow {
  const { negotiation } = rules
  if (event !== undefined && snapshot.can({ type: event })) {
    const scheduled = { event, chance: 1, row: { event, factors: [] } }
    return { scheduled, drawn: [], own: [], quiet: 0, crowded: false }
  }
  const rows = question?.rows(negotiation.model.view(snapshot), rules.weeks[week]?.kind ?? ORDINARY) ?? []
  const all = rows.filter((row) => snapshot.can({ type: row.event })).map(alternativeOf(rules))
  const sum = sumOf(all)
  const drawn = dividedBy(sum, all)
  const mine = (one: Alternative) => isOwn(negotiation, one.event, seat)
  const own = drawn.filter(mine)
  const quiet = sum > 1 ? 0 : 1 - sum
  if (own.length === 0) return { drawn, own, quiet, crowded: sum > 1 }
  const others = drawn.filter((one) => !mine(one))
  const left = sumOf(others) + quiet
  if (left === 0) return { drawn: others, own, quiet: 1, crowded: false, divisor: 1 }
  return {
    drawn: others.map((one) => ({ ...one, chance: one.chance / left })),
    own,
    quiet: quiet / left,
    crowded: sum > 1,
    divisor: sum > 1 ? sum * left : left,
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
