import type { Party } from '@/machines/event-record'
import type { PointScale, SeatReview, SeatTable, Stop, StopWorth } from '@/simulation/seat/types'
import { seatWorths } from '@/simulation/seat/values'
import type { Timeline } from '@/simulation/step/types'
import {
  createStepValues,
  type Debrief,
  type NextHeadline,
  type Outlet,
  type Point,
  type SeatCard,
  type Shares,
} from '@/simulation/step/values'
import type { Recipe } from '@/simulation/types'
import type { Asking, Handlers, Question } from './asking'

export type StepQuestions = {
  /** The chances of the endings from each point of a history. */
  readonly line: Question<{ readonly points: readonly Point[] }, readonly Shares[]>
  /** The same for the history beside it; a kind of its own, so that neither takes the other's place in the queue. */
  readonly lineBeside: Question<{ readonly points: readonly Point[] }, readonly Shares[]>
  /** The same as `line` after the early week, of a recipe that ends with it; a kind of its own. */
  readonly earlyLine: Question<{ readonly points: readonly Point[] }, readonly Shares[]>
  /** What each way of the next week's questions would lead to. */
  readonly outlets: Question<Point, readonly Outlet[]>
  readonly nextHeadline: Question<{ readonly point: Point }, NextHeadline | undefined>
  readonly seatCard: Question<{ readonly timeline: Timeline; readonly seat: Party }, SeatCard | undefined>
  /** A seat's game in points as far as it was played, and what the decision that is due is worth. */
  readonly seatGame: Question<
    Pick<SeatTable, 'timeline' | 'taken'> & { readonly seat: Party; readonly due: Stop | undefined },
    { readonly scale: PointScale; readonly review: SeatReview; readonly due: StopWorth | undefined }
  >
  readonly debrief: Question<{ readonly timeline: Timeline; readonly seat: Party }, Debrief>
}

const values = ({ recipe }: { readonly recipe: Recipe }, { negotiation, scenario }: Asking) =>
  createStepValues(negotiation, scenario, recipe.changes, recipe.horizonWeeks)

export const stepHandlers: Handlers<StepQuestions> = {
  line: (ask, asking) => values(ask, asking).groupsAt(ask.points),
  lineBeside: (ask, asking) => values(ask, asking).groupsAt(ask.points),
  earlyLine: (ask, asking) => values(ask, asking).groupsAt(ask.points),
  outlets: (ask, asking) => values(ask, asking).outlets(ask.week, ask.at),
  nextHeadline: (ask, asking) => values(ask, asking).nextHeadline(ask.point),
  seatCard: (ask, asking) => values(ask, asking).seatCard(ask.timeline, ask.seat),
  seatGame: ({ recipe, seat, timeline, taken, due }, { negotiation, scenario }) => {
    const worths = seatWorths(negotiation, scenario, recipe.changes, recipe.horizonWeeks, seat)
    return {
      scale: worths.scale,
      review: worths.review({ timeline, taken }),
      due: due && worths.stopWorth(timeline, due),
    }
  },
  debrief: (ask, asking) => values(ask, asking).debrief(ask.timeline, ask.seat),
}
