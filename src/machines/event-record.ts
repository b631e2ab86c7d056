/** The id of a party, of a lane of the chart, of a step of a negotiation's history: each negotiation names its own. */
export type Party = string
export type Lane = string
export type Milestone = string

/** Who, does, do, what: "HOME", "refuses", "refuse", "the deal". */
export type Clause = readonly [subject: string, does: string, base: string, rest?: string]

/**
 * All that is known of an event but how likely it is and what it does. Words in capitals (HOST, OWNER, TARGET, a buyer)
 * are places that a case's own names fill. A negotiation names its parties, lanes and milestones.
 */
export type EventRecord<P extends Party = Party, L extends Lane = Lane, M extends Milestone = Milestone> = {
  /** The party that moves. */
  readonly party: P
  /** The lane of the chart it is drawn in. */
  readonly lane: L
  /** Up to 12 characters. */
  readonly short: string
  readonly clause: Clause
  /** Where it says something else than the clause. */
  readonly headline?: string
  /** The event as the subject of a sentence. */
  readonly noun: string
  readonly explanation: string
  /** Orders the events that may be scheduled; null where only a week's headline forces it. */
  readonly calendar: number | null
  /** Whether nobody outside sees it; left out where it is public. */
  readonly isHidden?: true
  /** What it is about, where several headlines of one week are told in the order of their topics. */
  readonly topic?: string
  /** The step of the negotiation's history that it is. */
  readonly milestone?: M
}

export type EventMeta = EventRecord & { readonly headline: string }

/** What a clause claims: "HOME refuses the deal". */
export const claimOf = ([subject, does, , rest]: Clause): string =>
  `${subject} ${does}${rest === undefined ? '' : ` ${rest}`}`

export const capitalised = (text: string): string => text.replace(/^./, (first) => first.toUpperCase())

/** Records with their headlines: a record's own, else what its clause claims. */
export const withHeadlines = <Type extends string>(
  records: Readonly<Record<Type, EventRecord>>,
): Readonly<Record<Type, EventMeta>> =>
  Object.fromEntries(
    Object.entries<EventRecord>(records).map(([type, record]) => [
      type,
      { headline: capitalised(claimOf(record.clause)), ...record },
    ]),
  ) as Record<Type, EventMeta>

/** Events by their types, as a machine is told of them. */
export type EventOf<Type extends string> = { readonly [One in Type]: { readonly type: One } }[Type]

/** An event in few words: what it leaves out follows from its name and its clause. */
export type ShortRecord = Pick<EventRecord, 'lane' | 'clause' | 'noun'> & Partial<EventRecord>

/** Records in full: the party is the one that the event is named by, and the calendar lists events as they are declared. */
export const inFull = <Type extends string>(
  records: Readonly<Record<Type, ShortRecord>>,
): Readonly<Record<Type, EventMeta>> =>
  withHeadlines<Type>(
    Object.fromEntries(
      Object.entries<ShortRecord>(records).map(([type, record], calendar): [string, EventRecord] => [
        type,
        {
          party: type.split('.')[0] ?? '',
          short: capitalised(record.clause[2]),
          explanation: `${capitalised(claimOf(record.clause))}.`,
          calendar,
          ...record,
        },
      ]),
    ) as Record<Type, EventRecord>,
  )

/** Something that a party can choose, as a command: "Sign binding contracts". Texts hold places. */
export type ActWords = {
  readonly name: string
  readonly facts?: readonly TimelyFact[]
}

/** A plain fact of a choice, or one with CHANCE in it: how often an event comes in a week like the present one. */
export type TimelyFact = string | { readonly says: string; readonly chanceOf: string }
