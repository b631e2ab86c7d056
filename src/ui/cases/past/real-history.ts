import type { CaseHistory } from '@/scenarios/history.types'
import type { Negotiation } from '@/scenarios/negotiation'
import { once } from '@/scenarios/once'
import { perNegotiation } from '@/scenarios/per-negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { beforeEach, forecastFrom, replayHistory, weeklyPoints } from '@/simulation/history'
import type { ForecastPoint, ReplayPoint } from '@/simulation/history/types'
import { untouched } from '@/simulation/link/link-rules'
import { playableNegotiation } from '@/simulation/playable-negotiation'
import type { Recipe } from '@/simulation/types'
import { useLoaded } from '@/ui/shared/lazy-part'
import { fromLoaded, type OpenCase, useCase } from '@/ui/state/case'
import { presetOnRecord } from '../preset-on-record'

/** Where the machine stands along the record. */
export type PastPoints = {
  readonly start: ForecastPoint
  readonly headlines: readonly ReplayPoint[]
  /** At the same week without the headline. */
  readonly before: readonly ForecastPoint[]
  readonly weekly: readonly ForecastPoint[]
}

/** A case with its real course. It is asked as it stands, whatever case is open and whatever was changed. */
export type Past = {
  readonly pastCase: Scenario
  readonly history: CaseHistory
  readonly recipe: Recipe
  readonly firstDay: string
  readonly lastDay: string
  /** Steps the machine through the whole record, once: about half a second. */
  readonly points: () => PastPoints
  readonly pointOn: (date: string) => ForecastPoint
}

async function readPast(negotiation: Negotiation): Promise<Past> {
  const preset = presetOnRecord(negotiation)
  const load = negotiation.histories[preset?.id ?? '']
  if (preset === undefined || load === undefined)
    throw new RangeError(`No case of "${negotiation.id}" has its real course on record.`)
  const [pastCase, history, playable] = await Promise.all([preset.load(), load(), playableNegotiation(negotiation)])
  let points: PastPoints | undefined
  const stepped = (): PastPoints => {
    const start = forecastFrom(playable, pastCase, history, pastCase.startDate)
    const headlines = replayHistory(playable, pastCase, history)
    const weekly = weeklyPoints(playable, pastCase, history)
    return { start, headlines, before: beforeEach(start, headlines), weekly }
  }
  return {
    pastCase,
    history,
    recipe: untouched(pastCase),
    firstDay: pastCase.startDate,
    lastDay: history.headlines.at(-1)?.date ?? history.until,
    points: () => {
      points ??= stepped()
      return points
    },
    pointOn: (date) => forecastFrom(playable, pastCase, history, date),
  }
}

const reader = perNegotiation((negotiation) => once(() => readPast(negotiation)))

/** Loads a negotiation's record with its machine, once. */
export const loadPast = (negotiation: Negotiation): Promise<Past> => reader(negotiation)()

/** What a part of the page makes of the open case and the record, made once. */
export const fromPast = <Part>(make: (open: OpenCase, past: Past) => Part) => fromLoaded<[Past], Part>(make)

/** The record, or what a part makes of it and the open case; suspends until it has come. */
export function usePast(): Past
export function usePast<Part>(part: (open: OpenCase, past: Past) => Part): Part
export function usePast<Part>(part?: (open: OpenCase, past: Past) => Part): Past | Part {
  const open = useCase()
  const past = useLoaded(reader(open.negotiation))
  return part === undefined ? past : part(open, past)
}

/** The day it was over, for a record that got so far. */
export const settledOn = ({ headlines }: Pick<PastPoints, 'headlines'>): string | undefined =>
  headlines.find(({ ending }) => ending !== undefined)?.date
