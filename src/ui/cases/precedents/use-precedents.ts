import type { Precedents } from '@/scenarios/history.types'
import { useLoaded } from '@/ui/shared/lazy-part'
import { fromLoaded, type OpenCase, useCase } from '@/ui/state/case'

/** What a part of the page makes of the open case and its negotiation's precedents, made once. */
export const fromPrecedents = <Part>(make: (open: OpenCase, known: Precedents) => Part) =>
  fromLoaded<[Precedents], Part>(make)

/** What a part makes of the open case and the precedents; suspends until these have come. */
export function usePrecedents<Part>(part: (open: OpenCase, known: Precedents) => Part): Part {
  const open = useCase()
  const { id, loadPrecedents } = open.negotiation
  if (loadPrecedents === undefined) throw new RangeError(`"${id}" has no precedents.`)
  return part(open, useLoaded(loadPrecedents))
}
