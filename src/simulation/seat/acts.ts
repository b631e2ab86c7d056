import { startActor } from '@/engine'
import type { Party } from '@/machines/event-record'
import { ORDINARY } from '@/scenarios/calendar-weeks'
import { isOwn } from '../step/own-event'
import type { Rules } from '../step/rules'
import type { Standing } from '../step/types'

/** An event that a party can choose where a history stands, and the question of the week in which it can. */
export type Act = { readonly event: string; readonly party: Party; readonly slot: number }

/**
 * What parties could do in a week if nothing else happened in it, in the model's order: their headlines in every question. None at an
 * ending.
 */
export function actsAt(
  { negotiation, weeks }: Rules,
  { at, view, snapshot }: Standing,
  week: number,
  seats: readonly Party[],
): readonly Act[] {
  if (typeof at === 'string') return []
  const { model, events } = negotiation
  const live = startActor(model.machine, snapshot).snapshot()
  const kind = weeks[week]?.kind ?? ORDINARY
  return model.questions.flatMap(({ rows }, slot) =>
    rows(view, kind)
      .filter(({ event }) => isOwn(negotiation, event, seats) && live.can({ type: event }))
      .map(({ event }) => ({ event, party: events[event]?.party ?? '', slot })),
  )
}
