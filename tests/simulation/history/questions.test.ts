import { expect, it } from 'vitest'
import { addDays } from '@/scenarios/calendar-date'
import { forecastOf, forecastsOf } from '@/simulation/history'
import { crowded, game, PLACES, quiet, scenario } from '../step/questions-game'

// Sums of products of non-negative numbers of at most 1, in 12 weeks of 4 steps of at most 6 terms, in two directions.
const BOUND = 2 * 12 * 4 * 8 * 2 ** -53

it.each([
  ['quiet questions', quiet],
  ['crowded questions', crowded],
])(
  'a forecast between weeks of questions is the same forwards from its day and backwards from the horizon: %s',
  (_name, numbers) => {
    const { horizonWeeks, startDate, calendar } = scenario
    const points = Array.from({ length: horizonWeeks + 1 }, (_, week) =>
      (['calm', 'sour', 'tense'] as const).map((place) => ({
        ...{ date: addDays(startDate, 7 * week), week, calendar },
        weights: Float64Array.from({ length: game.graph.n }, (_, s) =>
          Number(game.graph.key[s] === PLACES.indexOf(place)),
        ),
      })),
    ).flat()
    const back = forecastsOf(game, scenario, numbers, horizonWeeks, points)
    expect(back).toHaveLength(points.length)
    points.forEach((point, i) => {
      const { groups } = forecastOf(game, scenario, numbers, horizonWeeks, point)
      for (const [group, chance] of Object.entries(groups))
        expect(Math.abs(chance - back[i]!.groups[group as 'won']!), `${group}, ${point.date}`).toBeLessThanOrEqual(
          BOUND,
        )
    })
    // A call that is due is part of its week: a day after it no longer waits for it.
    const sour = (week: number) => back[3 * week + 1]!.groups
    expect(sour(1)).not.toEqual(sour(2))
  },
)
