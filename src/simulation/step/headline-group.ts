import type { Negotiation } from '@/scenarios/negotiation'
import type { HeadlineGroup } from '@/scenarios/step-words.types'
import { toldOrder } from './told-order'
import type { PlayedStep } from './types'

type Known = Pick<Negotiation, 'events' | 'topics'>

/** The group of an event: the first that names it, or else the one that names none. Undefined where there is no such group. */
export function groupOfEvent({ events }: Known, groups: readonly HeadlineGroup[], event: string): string | undefined {
  const record = events[event]
  const isNamed = ({ of = [] }: HeadlineGroup) =>
    of.some(({ lane, party, topic }) =>
      [
        [lane, record?.lane],
        [party, record?.party],
        [topic, record?.topic],
      ].every(([asked, own]) => asked === undefined || asked === own),
    )
  return (groups.find(isNamed) ?? groups.find(({ of }) => of === undefined))?.id
}

/**
 * What makes the headline of a week: the group of the event that forced all that the step told first brought. An answer counts for
 * what it answers. Undefined in a quiet week.
 */
export function groupOfWeek(
  negotiation: Known,
  groups: readonly HeadlineGroup[],
  steps: readonly Pick<PlayedStep, 'events'>[],
): string | undefined {
  const [cause] = toldOrder(negotiation, steps)[0]?.events ?? []
  return cause === undefined ? undefined : groupOfEvent(negotiation, groups, cause)
}
