import { type EventMeta, type EventRecord, withHeadlines } from '../event-record'
import { atHead } from './at-head'
import { contractEvents } from './contract-events'
import { lawEvents } from './law-events'
import { mediatorEvents } from './mediator-events'
import { offersEvents } from './offers-events'
import { patienceEvents } from './patience-events'
import { pressureEvents } from './pressure-events'

/** The party behind a state, event or number; `clock` moves for nobody, `both` for the two together. */
export type Party = 'union' | 'firm' | 'mediator' | 'law' | 'clock' | 'both'

export type Lane = 'contract' | 'offers' | 'pressure' | 'patience' | 'mediator' | 'law'

/** A step of a dispute's history. */
export type Milestone =
  | 'mandate'
  | 'extended'
  | 'expired'
  | 'stoppage'
  | 'tentative'
  | 'ordered'
  | 'imposed'
  | 'ratified'
  | 'votedDown'
  | 'returned'

/** What headlines are about, in the order in which those of one week are told. */
export const TOPICS = [
  'ending',
  'agreement',
  'stoppage',
  'deadline',
  'law',
  'offer',
  'patience',
  'threat',
  'mediator',
] as const

const records = {
  ...contractEvents,
  ...offersEvents,
  ...pressureEvents,
  ...patienceEvents,
  ...mediatorEvents,
  ...lawEvents,
} as const satisfies Record<string, EventRecord<Party, Lane, Milestone>>

export type StrikeEventType = keyof typeof records

const withHeads = (meta: EventMeta): EventMeta => ({
  ...meta,
  headline: atHead(meta.headline),
  explanation: atHead(meta.explanation),
})

/** Every event with all that is known of it: the one place from which types, words and lists of events derive. */
export const eventMeta = Object.fromEntries(
  Object.entries<EventMeta>(withHeadlines<StrikeEventType>(records)).map(([type, meta]) => [type, withHeads(meta)]),
) as Readonly<Record<StrikeEventType, EventMeta>>
