import type { CaseHistory } from '@/scenarios/history.types'
import type { Negotiation } from '@/scenarios/negotiation'
import { once } from '@/scenarios/once'
import { perNegotiation } from '@/scenarios/per-negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { untouched } from '@/simulation/link/link-rules'
import type { Recipe } from '@/simulation/types'
import { useLoaded } from '@/ui/shared/lazy-part'
import { fromLoaded, type OpenCase, useCase } from '@/ui/state/case'
import { presetOnRecord } from '../preset-on-record'

/** A case with its real course. It is asked as it stands, whatever case is open and whatever was changed. */
export type Past = {
  readonly pastCase: Scenario
  readonly history: CaseHistory
  readonly recipe: Recipe
  readonly firstDay: string
  readonly lastDay: string
}

async function readPast(negotiation: Negotiation): Promise<Past> {
  const preset = presetOnRecord(negotiation)
  const load = negotiation.histories[preset?.id ?? '']
  if (preset === undefined || load === undefined)
    throw new RangeError(`No case of "${negotiation.id}" has its real course on record.`)
  const [pastCase, history] = await Promise.all([preset.load(), load()])
  return {
    pastCase,
    history,
    recipe: untouched(pastCase),
    firstDay: pastCase.startDate,
    lastDay: history.headlines.at(-1)?.date ?? history.until,
  }
}

const reader = perNegotiation((negotiation) => once(() => readPast(negotiation)))

/** Loads a negotiation's record, once. */
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
