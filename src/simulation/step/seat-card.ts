import { NOTHING, nothingIn } from './nothing'
import type { SeatValues } from './seat-values'
import type { Timeline } from './types'

/**
 * One thing a seat can do now. `value` is the payoff so far and the expected rest after it, `agreement` the chance of an agreement
 * after it, `modelChance` how likely the model would do it.
 */
export type SeatOption = {
  readonly event: string
  readonly value: number
  readonly agreement: number
  readonly modelChance: number
}

/** What a seat has before it: a move in a question, or an answer that is due. */
export type SeatCard = {
  readonly week: number
  readonly kind: 'move' | 'answer'
  readonly earned: number // payoff of the weeks begun so far
  readonly value: number // payoff so far and expected rest, before deciding, the model deciding
  readonly agreement: number // chance of an agreement, before deciding, the model deciding
  readonly options: readonly SeatOption[]
  /** Waiting out this question; absent where an answer is due. The value of one's BATNA. */
  readonly holdOut?: SeatOption
}

/**
 * The card of a seat where a history stands now: where a step waits, or before the first question of the next week; undefined
 * once it has ended. In a scheduled week there are no options. `agreements` are the values of the same seat whose whole reward
 * is an agreement. @param questions of a week, by id.
 */
export function seatCard(
  values: SeatValues,
  agreements: SeatValues,
  stateOf: (at: number | string) => number,
  questions: readonly string[],
  timeline: Timeline,
): SeatCard | undefined {
  if (timeline.status === 'ended') return undefined
  const { weeks, start } = timeline
  const pending = timeline.status === 'pending' ? timeline.pending : undefined
  const {
    week,
    slot,
    before: from,
  } = pending ?? { week: weeks.length + 1, slot: 0, before: weeks.at(-1)?.after ?? start }
  const taken = [...weeks, ...(pending === undefined ? [] : [pending])].flatMap((one) =>
    one.steps.map((step) => values.worth(one.week, step.slot, stateOf(step.before.at))),
  )
  const before = taken.reduce((sum, worth) => sum + worth, 0)
  const state = stateOf(from.at)
  const begun = before + values.worth(week, slot, state)
  if (pending?.kind === 'answer') {
    const { events } = pending
    const options = values.answers(week, slot, state, events).map((answer) => {
      const path = [...events, answer.event]
      return {
        ...answer,
        value: begun + values.after(week, slot, state, path),
        agreement: agreements.after(week, slot, state, path),
      }
    })
    const value = begun + values.after(week, slot, state, events)
    const agreement = agreements.after(week, slot, state, events)
    return { week, kind: 'answer', earned: begun, value, agreement, options }
  }
  const moves = values.ownMoves(week, slot, state)
  const options = moves.map((move) => ({
    ...move,
    value: begun + move.value,
    agreement: agreements.after(week, slot, state, [move.event]),
  }))
  const modelChance = 1 - moves.reduce((sum, move) => sum + move.modelChance, 0)
  const holdOut = {
    event: nothingIn(questions, slot) ?? NOTHING,
    value: begun + values.holdOut(week, slot, state),
    agreement: agreements.holdOut(week, slot, state),
    modelChance,
  }
  const value = before + values.expected(week, slot, state)
  const agreement = agreements.expected(week, slot, state)
  return { week, kind: 'move', earned: before, value, agreement, options, holdOut }
}
