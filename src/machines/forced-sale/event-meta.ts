import { type EventRecord, withHeadlines } from '../event-record'
import { biddersEvents } from './bidders-events'
import { lawEvents } from './law-events'
import { saleEvents } from './sale-events'
import { tariffsEvents } from './tariffs-events'

/** The party behind a state, event or number; `clock` moves for nobody, `both` for several. */
export type Party = 'host' | 'home' | 'owner' | 'bidder' | 'court' | 'congress' | 'clock' | 'both'

export type Lane = 'law' | 'sale' | 'bidders' | 'tariffs'

/** A step of a deal's history. */
export type Milestone = 'nearDeal' | 'framework' | 'determined' | 'signed' | 'closed' | 'refused' | 'fellBack'

/** What headlines are about, in the order in which those of one week are told. */
export const TOPICS = [
  'ending',
  'stage',
  'refusal',
  'tariff',
  'deadline',
  'terms',
  'threat',
  'meeting',
  'field',
] as const

const records = { ...lawEvents, ...saleEvents, ...biddersEvents, ...tariffsEvents } as const satisfies Record<
  string,
  EventRecord<Party, Lane, Milestone>
>

export type NegotiationEventType = keyof typeof records

/** Every event with all that is known of it: the one place from which types, words and lists of events derive. */
export const eventMeta = withHeadlines<NegotiationEventType>(records)
