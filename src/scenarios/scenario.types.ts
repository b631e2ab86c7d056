/** Where something that a case says can be read. */
export type ScenarioSource = {
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly quality: 'A' | 'B' | 'C'
}

/** A case's reading of a number of the model, and the range of its evidence. */
export type NumberReading = { readonly base: number; readonly low: number; readonly high: number }

/** A reading with what it rests on. */
export type ScenarioNumber = NumberReading & {
  readonly reason: string
  readonly sources: readonly string[]
  /** The latest day the evidence behind the reading reaches; the start date for undated evidence and plain judgement. */
  readonly date: string
  /** Partly informed by what happened after the start. */
  readonly inSample: boolean
  /**
   * Grade of the evidence: that of the best source (A official or the outlet itself, B wire or press copy, C low authority), or
   * a lower one where the sources tell less of this very number. Judgement: the size is ours, whatever its direction rests on.
   */
  readonly quality?: ScenarioSource['quality'] | 'judgement' | undefined
}

export type ScenarioParty = { readonly name: string; readonly badge: string }

export type BuyerNames = { readonly name: string; readonly short: string; readonly about: string }

export type ScenarioBuyer = BuyerNames & { readonly evidence: string; readonly sources: readonly string[] }

/** What a party makes of the endings, and of the weeks on the way. */
export type PayoffValues = {
  readonly endings: Readonly<Record<string, number | Readonly<Record<string, number>>>>
  /** Added for every week spent in the condition. */
  readonly weeks: Readonly<Record<string, number>>
}

export type PartyPayoffs = PayoffValues & { readonly reason: string; readonly sources: readonly string[] }

/** How a policy's value reads: a chance of the case, as one or two odds ratios leave it. */
export type PolicyCaption = {
  /** With EVERY ("every 8 weeks"), WEEKS ("8 weeks") or SHARE ("3 in 4") in it. */
  readonly text: string
  readonly chance: string
  readonly raisedBy?: string | undefined
  readonly loweredBy?: string | undefined
}

/** What a party may do more of or less: numbers that are moved together, from their readings to either end. */
export type ScenarioPolicy = {
  readonly id: string
  readonly parties: readonly string[]
  /** May hold the negotiation's places: "How willing is HOME?" */
  readonly question: string
  readonly numbers: readonly { readonly id: string; readonly ends: readonly [number, number] }[]
  readonly caption?: PolicyCaption | undefined
}

/**
 * A case without what it rests on: all that it takes to compute with it and to say what it is about. Which words, parties,
 * buyers, numbers and payoffs it holds the negotiation says.
 */
export type BareCase = {
  readonly id: string
  readonly title: string
  readonly briefing: string
  readonly words: {
    readonly question: string
    /** What it is about, by its short name: "TikTok". */
    readonly target: string
    readonly [field: string]: string | undefined
  }
  readonly parties: Readonly<Record<string, ScenarioParty>>
  readonly buyers: Readonly<Record<string, BuyerNames>>
  readonly startDate: string
  readonly horizonWeeks: number
  readonly calendar: {
    readonly announced: readonly {
      readonly date: string
      readonly announced: string
      readonly event: string
      readonly label: string
      readonly source: string
    }[]
    /** How long a further delay lasts; none where a number of the case says it, or where no deadline can fall. */
    readonly delayLengthWeeks?: number | undefined
  }
  readonly prologue: readonly { readonly event: string; readonly date: string; readonly note: string }[]
  readonly numbers: Readonly<Record<string, NumberReading>>
  readonly payoffs: Readonly<Record<string, PayoffValues | undefined>>
  /** The first five are shown at once. */
  readonly policies?: readonly ScenarioPolicy[] | undefined
}

/** A whole case, as a file holds it: with the reasons and sources of all it says, the story before it, and its notes. */
export type Scenario = Omit<BareCase, 'buyers' | 'numbers' | 'payoffs'> & {
  readonly $schema?: string | undefined
  readonly formatVersion: 1
  /** Its negotiation, by id; left out in a case of the one that is implied. */
  readonly negotiation?: string | undefined
  readonly buyers: Readonly<Record<string, ScenarioBuyer>>
  readonly numbers: Readonly<Record<string, ScenarioNumber>>
  readonly payoffs: Readonly<Record<string, PartyPayoffs | undefined>>
  readonly story: readonly { readonly date: string; readonly text: string; readonly sources: readonly string[] }[]
  readonly notes: readonly string[]
  readonly sources: Readonly<Record<string, ScenarioSource>>
}
