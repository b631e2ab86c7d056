import { debrief } from '../step/debrief'
import { isBefore, placeOf } from './passage'
import { scoreOf } from './score'
import { stopWorth, type Worths } from './stop-worth'
import type { ExpectationPoint, ReviewedStop, SeatReview, SeatTable } from './types'

/** A move that stands out is ahead by this many points; one that cost something lost half of it. */
const STANDS_OUT = 1
const COST_SOMETHING = 0.5

/**
 * How a seat fared, from the steps of its history told with best play following. What every own question gave away against best play is
 * set down to the last decision before it, going on as one chose included; all else is luck.
 */
export function reviewOf(worths: Worths, { timeline, taken }: Pick<SeatTable, 'timeline' | 'taken'>): SeatReview {
  const { party, best, model, stateOf, isOwn } = worths
  const { start, payoff, entries, bound } = debrief(best, isOwn, stateOf, timeline)
  const own = taken.filter(({ options }) => options.some((one) => one.party === party))
  const stops = own.map((stop, i): ReviewedStop => {
    const [from, next] = [placeOf(stop), own[i + 1]]
    const to = next === undefined ? undefined : placeOf(next)
    const between = entries.filter((entry) => !isBefore(entry, from) && (to === undefined || isBefore(entry, to)))
    const sumOf = (isLuck: boolean) =>
      between
        .filter(({ kind }) => (kind === 'luck') === isLuck)
        .reduce((sum, { before, after }) => sum + (after - before), 0)
    const chosen = stop.chosen.find((decision) => decision.party === party)
    return {
      stop,
      worth: stopWorth(worths, timeline, stop),
      event: chosen?.event ?? '',
      shortfall: sumOf(false),
      luck: sumOf(true),
    }
  })
  const changeOf = (isLuck: boolean) =>
    entries
      .filter(({ kind }) => (kind === 'luck') === isLuck)
      .reduce((sum, { before, after }) => sum + (after - before), 0)
  const lost = Math.max(0, -changeOf(false))
  const modelStart = model.expected(1, 0, stateOf(timeline.start.at))
  const margin = Math.max(1, start - modelStart)
  return {
    ...{ party, start, model: modelStart, points: payoff, stops, lost, luck: changeOf(true), margin },
    ...{ score: scoreOf(lost, margin), bound, line: lineOf(worths, timeline) },
    ...bestMoveOf(stops),
    ...costliestMoveOf(stops),
  }
}

/** What was expected before every week, and at the end. */
function lineOf(
  { best, never, stateOf }: Worths,
  { start, weeks }: SeatTable['timeline'],
): readonly ExpectationPoint[] {
  let earned = 0
  const points = [start, ...weeks.map(({ after }) => after)]
  return points.map((standing, i) => {
    const state = stateOf(standing.at)
    const now = {
      week: i + 1,
      best: earned + best.expected(i + 1, 0, state),
      ...(never === undefined ? {} : { neverSign: earned + never.expected(i + 1, 0, state) }),
    }
    for (const { slot, before } of weeks[i]?.steps ?? []) earned += best.worth(i + 1, slot, stateOf(before.at))
    return now
  })
}

function bestMoveOf(stops: readonly ReviewedStop[]): Pick<SeatReview, 'bestMove'> {
  const ahead = stops.flatMap(({ worth, event }, stop) => {
    const chosen = worth.options.find((option) => option.event === event)
    const others = worth.options.filter((option) => option.event !== event)
    const [first, ...rest] = others
    if (chosen === undefined || first === undefined || others.some((other) => other.worth > chosen.worth)) return []
    const other = rest.reduce((most, option) => (option.modelChance > most.modelChance ? option : most), first)
    return [{ stop, other: other.event, ahead: chosen.worth - other.worth }]
  })
  const bestMove = ahead.toSorted((a, b) => b.ahead - a.ahead)[0]
  return bestMove === undefined || bestMove.ahead < STANDS_OUT ? {} : { bestMove }
}

function costliestMoveOf(stops: readonly ReviewedStop[]): Pick<SeatReview, 'costliestMove'> {
  const costs = stops.map(({ worth, shortfall }, stop) => ({
    stop,
    better: worth.options.reduce((most, option) => (option.worth > most.worth ? option : most)).event,
    lost: -shortfall,
  }))
  const costliestMove = costs.toSorted((a, b) => b.lost - a.lost)[0]
  return costliestMove === undefined || costliestMove.lost < COST_SOMETHING ? {} : { costliestMove }
}
