import { NOTHING } from './nothing'
import type { SeatValues } from './seat-values'
import type { Timeline } from './types'

/** One step of a seat's fortune: `before` and `after` are the payoff so far and the expected rest together. */
export type DebriefEntry = {
  readonly kind: 'move' | 'holdOut' | 'answer' | 'luck'
  readonly week: number
  readonly slot: number
  readonly at: number // which event of the step, from 0; a move, holding and a quiet step are at 0
  readonly events: readonly string[] // what was done, or what the draw brought; a quiet step brings none
  readonly before: number
  readonly after: number
}

/**
 * Payoff − starting value = choices + luck, up to `bound`. `payoff` is final where the history has ended, else it holds
 * the expected rest. Each entry's `before` is the `after` of the one before it.
 */
export type Debrief = {
  readonly start: number
  readonly payoff: number
  readonly choices: number
  readonly luck: number
  readonly entries: readonly DebriefEntry[]
  readonly bound: number
}

type Course = Pick<Timeline, 'start' | 'weeks'> & {
  readonly pending?: Extract<Timeline, { pending: unknown }>['pending']
}

const unitRoundoff = 2 ** -53

/** How a seat fared, step by step. @param stateOf finds a state by its key or its ending's name. */
export function debrief(
  values: SeatValues,
  isOwn: (event: string) => boolean,
  stateOf: (at: number | string) => number,
  { start, weeks, pending }: Course,
): Debrief {
  const first = values.expected(1, 0, stateOf(start.at))
  const entries: DebriefEntry[] = []
  let earned = 0
  let value = first
  const push = (entry: Omit<DebriefEntry, 'before' | 'after'>, after: number): void => {
    entries.push({ ...entry, before: value, after })
    value = after
  }
  const due = pending?.kind === 'answer' ? [pending] : []
  for (const { week, slot, before, events, nothing, isWhole } of [
    ...[...weeks, ...(pending === undefined ? [] : [pending])].flatMap((one) =>
      one.steps.map((step) => ({ ...step, week: one.week, isWhole: true })),
    ),
    ...due.map((one) => ({ ...one, isWhole: false })),
  ]) {
    const state = stateOf(before.at)
    const canMove = values.ownMoves(week, slot, state).length > 0
    earned += values.worth(week, slot, state)
    const [headline] = events
    const moves = canMove && headline !== undefined && isOwn(headline)
    const here = { week, slot, at: 0 }
    if (canMove && !moves)
      push({ kind: 'holdOut', ...here, events: [nothing ?? NOTHING] }, earned + values.holdOut(week, slot, state))
    if (headline === undefined) {
      if (isWhole) push({ kind: 'luck', ...here, events: [] }, earned + values.expected(week, slot + 1, state))
      continue
    }
    events.forEach((event, i) => {
      const after = earned + values.after(week, slot, state, events.slice(0, i + 1))
      const isAnswer = i > 0 && values.answers(week, slot, state, events.slice(0, i)).some((one) => isOwn(one.event))
      push({ kind: isAnswer ? 'answer' : i === 0 && moves ? 'move' : 'luck', ...here, at: i, events: [event] }, after)
    })
  }
  const changeOf = (entry: DebriefEntry): number => entry.after - entry.before
  const sumOf = (list: readonly DebriefEntry[]): number => list.reduce((sum, entry) => sum + changeOf(entry), 0)
  const size = entries.reduce((sum, entry) => sum + Math.abs(changeOf(entry)), 0)
  return {
    start: first,
    payoff: value,
    choices: sumOf(entries.filter(({ kind }) => kind !== 'luck')),
    luck: sumOf(entries.filter(({ kind }) => kind === 'luck')),
    entries,
    // The entries telescope without error, so what is left is rounding: of each difference, of each addition (never more
    // than all changes together) and of payoff − start.
    bound: 2 * (entries.length + 2) * unitRoundoff * size,
  }
}
