/** What a strip's amounts are counted in: over its axis, and told with AMOUNT; `one` where one is told otherwise. */
export type StakeUnit = { readonly name: string; readonly told: string; readonly one?: string }

/** Who feels what is negotiated: a sentence, what lies behind it, and a strip of drawn futures. Texts may hold places. */
export type Stake = {
  readonly id: string
  readonly title: string
  readonly statement: string
  readonly note: string
  /** The numbers of the case it is worked out from. */
  readonly numbers: readonly string[]
  /** A counter's amounts, each times `scale`, or the prices paid. */
  readonly strip?: 'price' | { readonly counter: string; readonly unit: StakeUnit; readonly scale?: number }
  /** What stands in the strip's place where there is none to come. */
  readonly instead?: string
}

/** What an answer, its drawn futures and the numbers in force say, for the sentences of the stakes. */
export type StakesGiven = {
  /** A number as it stands, the upper end of its evidence, and the reason for it; 0 and "" where the case has none. */
  readonly numberOf: (id: string) => number
  readonly highOf: (id: string) => number
  readonly reasonOf: (id: string) => string
  /** A counter's exact mean. */
  readonly meanOf: (counter: string) => number
  /** "In 7 of 100 drawn futures": those in which a counter is above zero. "In some futures" until they are drawn. */
  readonly someOf: (counter: string) => string
  /** Of the futures in which a price is paid, the share whose ending fits; undefined where none is. */
  readonly paidShare: (fits: (ending: string) => boolean) => number | undefined
  /** The price below which a share of those paid lie, in words. */
  readonly priceAt: (share: number) => string
  /** A value with at most so many digits after the point. */
  readonly trimmed: (value: number, digits: number) => string
}
