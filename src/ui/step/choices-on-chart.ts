import type { Negotiation } from '@/scenarios/negotiation'
import { isOwn, type Pending, type WeekTree } from '@/simulation/step'
import type { Seat } from './step-place'

/**
 * What choosing a move on the chart chooses: its headline and answers, the calendar's headline left out. With a seat the
 * own part of it, up to what another party answers; undefined where it does not begin with an own choice.
 */
export function choicesOnChart(
  negotiation: Pick<Negotiation, 'events'>,
  path: readonly string[],
  tree: WeekTree | undefined,
  pending: Pick<Pending, 'picked'> | undefined,
  seat: Seat | undefined,
): readonly string[] | undefined {
  if (seat === undefined) return tree?.scheduled === true ? path.slice(1) : path
  const other = path.findIndex((event) => !isOwn(negotiation, event, seat))
  const own = other === -1 ? path : path.slice(0, other)
  return own.length === 0 ? undefined : [...(pending?.picked ?? []), ...own]
}
