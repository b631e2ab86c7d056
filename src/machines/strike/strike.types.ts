import type { EventOf } from '../event-record'
import type { StrikeEventType } from './event-meta'

/** Events are named by the party that moves; `clock` moves for nobody, `both` for the two together. */
export type StrikeEvent = EventOf<StrikeEventType>
