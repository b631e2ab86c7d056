import { UNRESOLVED } from '@/scenarios/negotiation'
import { priceQuantile } from './price-quantile'
import type { Answer, Group } from './types'

/** Dots of a law, each standing for 5 in 100. */
const DOTS = 20

/** Where the dots stand: 2.5 %, 7.5 %, … 97.5 %. */
export const dotShares: readonly number[] = Array.from({ length: DOTS }, (_, dot) => (dot + 0.5) / DOTS)

/** The share of all futures that has come to an ending by the end of each week, 0 … horizon; for what is not settled: to any. */
export const reachedBy = ({ byWeek }: Pick<Answer, 'byWeek'>, group: Group): readonly number[] =>
  byWeek.map((shares) => (group === UNRESOLVED ? 1 - (shares[UNRESOLVED] ?? 0) : (shares[group] ?? 0)))

/** The week by which each dot's share of all futures has come to an ending, from the exact law; undefined past the horizon. */
export function weekDots(answer: Pick<Answer, 'byWeek'>, group: Group): readonly (number | undefined)[] {
  const reached = reachedBy(answer, group)
  return dotShares.map((share) => {
    const week = reached.findIndex((sum) => sum >= share)
    return week < 0 ? undefined : week
  })
}

/** The prices at the dots of the exact law of what is paid; empty where nothing is. */
export const priceDots = ({ prices }: Pick<Answer, 'prices'>): readonly number[] =>
  prices.some(({ share }) => share > 0) ? dotShares.map((share) => priceQuantile(prices, share)) : []
