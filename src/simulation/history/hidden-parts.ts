import type { HiddenQuestion } from '@/scenarios/history.types'
import type { OpenNegotiation } from '../open-negotiation'
import { standsIn } from './stands-in'
import type { ForecastPoint } from './types'

/** One answer to something hidden: how much of the weight it has, and the point from which to forecast if it is true. */
export type HiddenPart = { readonly share: number; readonly point: ForecastPoint }

const sumOf = (weights: Float64Array): number => weights.reduce((sum, weight) => sum + weight, 0)

/**
 * What is known of something hidden, answer by answer: shares of 1 among the states in which it is asked. Undefined where no state
 * with weight asks it; an answer without weight keeps its place with the share 0.
 */
export function hiddenParts(
  negotiation: OpenNegotiation,
  { answers }: HiddenQuestion,
  { date, week, calendar, weights }: ForecastPoint,
): readonly HiddenPart[] | undefined {
  const parts = answers.map(({ where }) => {
    const isIn = standsIn(negotiation, where)
    return weights.map((weight, state) => (weight > 0 && isIn(state) ? weight : 0))
  })
  const whole = parts.reduce((sum, part) => sum + sumOf(part), 0)
  if (whole === 0) return undefined
  return parts.map((part) => {
    const own = sumOf(part)
    return {
      share: own / whole,
      point: { date, week, calendar, weights: own === 0 ? part : part.map((weight) => weight / own) },
    }
  })
}
