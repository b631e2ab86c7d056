import type { Clause, EventRecord } from '../event-record'
import { biddersEvents } from './bidders-events'
import { lawEvents } from './law-events'
import { saleEvents } from './sale-events'
import { tariffsEvents } from './tariffs-events'

const records = { ...lawEvents, ...saleEvents, ...biddersEvents, ...tariffsEvents }

export type NegotiationEventType = keyof typeof records

export type EventMeta = EventRecord & { readonly headline: string }

/** What a clause claims: "HOME refuses the deal". */
export const claimOf = ([subject, does, , rest]: Clause): string =>
  `${subject} ${does}${rest === undefined ? '' : ` ${rest}`}`

const headlineOf = (clause: Clause): string => claimOf(clause).replace(/^./, (first) => first.toUpperCase())

/** Every event with all that is known of it: the one place from which types, words and lists of events derive. */
export const eventMeta = Object.fromEntries(
  Object.entries<EventRecord>(records).map(([type, record]) => [
    type,
    { headline: headlineOf(record.clause), ...record },
  ]),
) as Readonly<Record<NegotiationEventType, EventMeta>>
