import type { Buyer } from './buyers'
import type { Lane, NegotiationEventType, Party } from './event-meta'

/** Bounded context: the chain stays finite. `buyer` is set from an agreement until the deal falls or closes; bidders are told apart only before one. */
export type NegotiationContext = {
  readonly delays: number
  readonly bidders: number
  readonly buyer: Buyer | null
}

/** Events are named by the party that moves; `clock`, `deal` and `both` move for nobody or for several. */
export type NegotiationEvent = {
  readonly [Type in NegotiationEventType]: { readonly type: Type }
}[NegotiationEventType]

/** What a screen may say about a state without knowing the machine: where it is drawn, its name (≤ 12 characters) and one sentence. */
export type StateMeta = {
  readonly party: Party
  readonly lane: Lane
  readonly order: number
  readonly short: string
  readonly group?: string
  readonly headline: string
  readonly explanation: string
}
