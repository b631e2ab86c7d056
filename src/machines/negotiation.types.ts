/** Who may become the buyer. Other outsiders fold into `creators`. */
export type Buyer = 'strategic' | 'creators' | 'tycoon' | 'fund'

/** Bounded context: the chain stays finite. `buyer` is set from an agreement until the deal falls or closes; bidders are counted only before one. */
export type NegotiationContext = {
  readonly delays: number
  readonly bidders: number
  readonly buyer: Buyer | null
}

/** Events are named by the party that moves; `clock`, `deal` and `both` move for nobody or for several. */
export type NegotiationEvent =
  | { readonly type: 'clock.deadline' }
  | { readonly type: 'host.delays' }
  | { readonly type: 'host.lapses' }
  | { readonly type: 'host.tolerates' }
  | { readonly type: 'host.enforces' }
  | { readonly type: 'host.shutsForGood' }
  | { readonly type: 'host.shutsForNow' }
  | { readonly type: 'host.restores' }
  | { readonly type: 'host.withdraws' }
  | { readonly type: 'court.enjoins' }
  | { readonly type: 'court.voids' }
  | { readonly type: 'court.pauses' }
  | { readonly type: 'congress.acts' }
  | { readonly type: 'congress.repeals' }
  | { readonly type: 'congress.extends' }
  | { readonly type: 'congress.tightens' }
  | { readonly type: 'owner.opensTalks' }
  | { readonly type: 'owner.walksAway' }
  | { readonly type: 'deal.agreed.strategic' }
  | { readonly type: 'deal.agreed.creators' }
  | { readonly type: 'deal.agreed.tycoon' }
  | { readonly type: 'deal.agreed.fund' }
  | { readonly type: 'home.assents' }
  | { readonly type: 'home.blocks' }
  | { readonly type: 'home.waits' }
  | { readonly type: 'both.meet' }
  | { readonly type: 'host.determines' }
  | { readonly type: 'owner.signs' }
  | { readonly type: 'deal.closes' }
  | { readonly type: 'deal.collapses' }
  | { readonly type: 'bidder.fundingFails' }
  | { readonly type: 'bidder.enters' }
  | { readonly type: 'bidder.withdraws' }
  | { readonly type: 'host.threatensTariff' }
  | { readonly type: 'host.decidesOnTariff' }
  | { readonly type: 'host.imposesTariff' }
  | { readonly type: 'host.standsDown' }
  | { readonly type: 'host.takesBigStep' }
  | { readonly type: 'host.takesSmallStep' }
  | { readonly type: 'both.truce' }
  | { readonly type: 'both.truceEnds' }
  | { readonly type: 'host.concedes' }

export type NegotiationEventType = NegotiationEvent['type']

/** The party behind a state, event or number. `others` are courts, Congress and the calendar. */
export type Party = 'host' | 'home' | 'owner' | 'bidder' | 'court' | 'congress' | 'clock' | 'both'

export type Lane = 'law' | 'sale' | 'bidders' | 'tariffs'

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

export type EventMeta = {
  readonly party: Party
  readonly lane: Lane
  readonly order: number
  readonly short: string
  readonly headline: string
  readonly explanation: string
}
