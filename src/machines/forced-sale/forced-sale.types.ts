import type { EventOf } from '../event-record'
import type { Buyer } from './buyers'
import type { NegotiationEventType } from './event-meta'

/** Bounded context: the chain stays finite. `buyer` is set from an agreement until the deal falls or closes; bidders are told apart only before one. */
export type NegotiationContext = {
  readonly delays: number
  readonly bidders: number
  readonly buyer: Buyer | null
}

/** Events are named by the party that moves; `clock`, `deal` and `both` move for nobody or for several. */
export type NegotiationEvent = EventOf<NegotiationEventType>
