import type { SeatValues } from './seat-values'
import { NOTHING, type Timeline } from './types'

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

/** What a seat has before it: a move at the start of a week, or an answer that is due. */
export type SeatCard = {
  readonly week: number
  readonly kind: 'move' | 'answer'
  readonly earned: number // payoff of the weeks begun so far
  readonly value: number // payoff so far and expected rest, before deciding, the model deciding
  readonly agreement: number // chance of an agreement, before deciding, the model deciding
  readonly options: readonly SeatOption[]
  /** Waiting out this week; absent where an answer is due. The value of one's BATNA. */
  readonly holdOut?: SeatOption
}

/**
 * The card of a seat where a history stands now; undefined once it has ended. In a scheduled week there are no options.
 * `agreements` are the values of the same seat whose whole reward is an agreement.
 */
export function seatCard(
  values: SeatValues,
  agreements: SeatValues,
  isOwn: (event: string) => boolean,
  stateOf: (at: number | string) => number,
  timeline: Timeline,
): SeatCard | undefined {
  if (timeline.status === 'ended') return undefined
  const { weeks, start } = timeline
  const before = weeks.reduce((sum, week) => sum + values.worth(week.week, stateOf(week.before.at)), 0)
  if (timeline.status === 'pending') {
    const { week, events, before: from } = timeline.pending
    const state = stateOf(from.at)
    const earned = before + values.worth(week, state)
    const options = values
      .answers(week, state, events)
      .filter(({ event }) => isOwn(event))
      .map((answer) => {
        const path = [...events, answer.event]
        return {
          ...answer,
          value: earned + values.after(week, state, path),
          agreement: agreements.after(week, state, path),
        }
      })
    const [value, agreement] = [earned + values.after(week, state, events), agreements.after(week, state, events)]
    return { week, kind: 'answer', earned, value, agreement, options }
  }
  const week = weeks.length + 1
  const state = stateOf((weeks.at(-1)?.after ?? start).at)
  const begun = before + values.worth(week, state)
  const moves = values.ownMoves(week, state)
  const options = moves.map((move) => ({
    ...move,
    value: begun + move.value,
    agreement: agreements.after(week, state, [move.event]),
  }))
  const modelChance = 1 - moves.reduce((sum, move) => sum + move.modelChance, 0)
  const waiting = { value: begun + values.holdOut(week, state), agreement: agreements.holdOut(week, state) }
  const holdOut = { event: NOTHING, ...waiting, modelChance }
  const [value, agreement] = [before + values.expected(week - 1, state), agreements.expected(week - 1, state)]
  return { week, kind: 'move', earned: before, value, agreement, options, holdOut }
}
