import { tiktok2025History } from '@/scenarios/forced-sale/history/tiktok-2025.history'
import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import { beforeEach, forecastFrom, replayHistory, weeklyPoints } from '@/simulation/history'
import type { ForecastPoint, ReplayPoint } from '@/simulation/history/types'
import { untouched } from '@/simulation/link/link-rules'
import type { Recipe } from '@/simulation/types'
import { playable } from '@/ui/state/playable'

/** The one case whose real course is on record. It is asked as it stands, whatever case is open and whatever was changed. */
export const pastCase = tiktok2025
export const past = tiktok2025History

export const pastRecipe: Recipe = untouched(pastCase)

/** Where the machine stands along the record. */
export type PastPoints = {
  readonly start: ForecastPoint
  readonly headlines: readonly ReplayPoint[]
  /** At the same week without the headline. */
  readonly before: readonly ForecastPoint[]
  readonly weekly: readonly ForecastPoint[]
}

let points: PastPoints | undefined

/** Steps the machine through the whole record, once: about half a second. */
export function pastPoints(): PastPoints {
  if (points !== undefined) return points
  const start = forecastFrom(playable, pastCase, past, pastCase.startDate)
  const headlines = replayHistory(playable, pastCase, past)
  points = { start, headlines, before: beforeEach(start, headlines), weekly: weeklyPoints(playable, pastCase, past) }
  return points
}

/** The day it was over, for a record that got so far. */
export const settledOn = ({ headlines }: Pick<PastPoints, 'headlines'>): string | undefined =>
  headlines.find(({ ending }) => ending !== undefined)?.date

export const pointOn = (date: string): ForecastPoint => forecastFrom(playable, pastCase, past, date)
