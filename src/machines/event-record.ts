/** The party behind a state, event or number; `clock` moves for nobody, `both` for several. */
export type Party = 'host' | 'home' | 'owner' | 'bidder' | 'court' | 'congress' | 'clock' | 'both'

export type Lane = 'law' | 'sale' | 'bidders' | 'tariffs'

/** Who, does, do, what: "HOME", "refuses", "refuse", "the deal". */
export type Clause = readonly [subject: string, does: string, base: string, rest?: string]

/** A step of a deal's history. */
export type Milestone = 'nearDeal' | 'framework' | 'determined' | 'signed' | 'closed' | 'refused' | 'fellBack'

/**
 * All that is known of an event but how likely it is and what it does. Words in capitals (HOST, HOME, OWNER,
 * TARGET, LEGISLATURE, a buyer) stand for the scenario's own names.
 */
export type EventRecord = {
  readonly party: Party
  readonly lane: Lane
  /** Up to 12 characters. */
  readonly short: string
  readonly clause: Clause
  /** Where it says something else than the clause. */
  readonly headline?: string
  /** The event as the subject of a sentence. */
  readonly noun: string
  readonly explanation: string
  /** Its place among the events that may be scheduled; null where only a week's headline forces it. */
  readonly calendar: number | null
  readonly milestone?: Milestone
}
