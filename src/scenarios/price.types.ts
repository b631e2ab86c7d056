/** A price: what it is called, of which futures it is, its field in exports, the head of its column, and how one is told, with AMOUNT in it. */
export type PriceWords = {
  readonly name: string
  /** “Of futures that end in a sale.” */
  readonly meaning: string
  readonly field: string
  readonly unit: string
  readonly told: string
}
