import type { Party } from '@/machines/event-record'
import { NOTHING } from '../step/nothing'
import type { SeatValues } from '../step/seat-values'
import type { Timeline } from '../step/types'
import { isBefore, placeOf, stepsOfTimeline } from './passage'
import type { Stop, StopWorth } from './types'

/** A seat's play in points under three plays, and where a history stands in them. */
export type Worths = {
  readonly party: Party
  readonly best: SeatValues
  readonly model: SeatValues
  readonly never?: SeatValues
  readonly stateOf: (at: number | string) => number
  readonly questions: readonly string[]
  readonly isOwn: (event: string) => boolean
  readonly isAgreeing: (event: string) => boolean
}

/** What the steps of a history earned that were begun before a stop, its own step included where it is half over. */
function earnedBefore({ best, stateOf }: Worths, timeline: Timeline, stop: Stop): number {
  const isOver = ({ week, slot }: { readonly week: number; readonly slot: number }) =>
    isBefore({ week, slot, at: 0 }, placeOf(stop))
  return stepsOfTimeline(timeline)
    .filter(isOver)
    .reduce((sum, { week, slot, before }) => sum + best.worth(week, slot, stateOf(before.at)), 0)
}

/** How likely the model would do each of a seat's acts from a step of a week on, if nothing else happened; holding takes the rest. */
function modelChances(
  { best }: Worths,
  { week, slot }: Stop,
  state: number,
  slots: number,
): ReadonlyMap<string, number> {
  const chances = new Map<string, number>()
  let held = 1
  for (let at = slot; at < slots; at++) {
    const moves = best.ownMoves(week, at, state)
    for (const { event, modelChance } of moves) chances.set(event, held * modelChance)
    held *= 1 - moves.reduce((sum, { modelChance }) => sum + modelChance, 0)
  }
  return chances.set(NOTHING, Math.max(0, held))
}

/** @throws {RangeError} if the party has no options at the stop. */
export function stopWorth(worths: Worths, timeline: Timeline, stop: Stop): StopWorth {
  const { party, best, model, never, stateOf, questions, isAgreeing } = worths
  const own = stop.options.find((one) => one.party === party)
  if (own === undefined) throw new RangeError(`Nothing is asked of ${party} here.`)
  const { week, slot, events, kind } = stop
  const earned = earnedBefore(worths, timeline, stop)
  const state = stateOf(stop.before.at)
  const now = (values: SeatValues): number =>
    earned + (kind === 'answer' ? values.after(week, slot, state, events) : values.expected(week, slot, state))
  const begun = kind === 'answer' ? earned : earned + best.worth(week, slot, state)
  const answers = new Map(
    kind === 'answer'
      ? best.answers(week, slot, state, events).map(({ event, modelChance }) => [event, modelChance] as const)
      : modelChances(worths, stop, state, questions.length),
  )
  return {
    ...{ party, best: now(best), model: now(model) },
    ...(never === undefined ? {} : { neverSign: now(never) }),
    options: own.events.map((event) => ({
      event,
      worth:
        begun +
        (kind === 'answer'
          ? best.after(week, slot, state, [...events, event])
          : best.setOn(week, slot, state, event === NOTHING ? undefined : event)),
      modelChance: answers.get(event) ?? 0,
      isAgreeing: isAgreeing(event),
    })),
  }
}
