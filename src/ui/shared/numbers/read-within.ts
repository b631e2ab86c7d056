import type { NumberRule } from '@/scenarios/number-rules'
import { type BadNumber, foundWords, readNumber, timesTen } from '@/scenarios/read-number'

/** A rule with what its messages say. */
export type Limits = NumberRule & {
  /** What the number is, for the message: "Low end". Left out where the label stands beside it. */
  readonly where?: string
  /** Why the limits are what they are: "the reading is 80". */
  readonly because?: string
}

export type Bad = {
  readonly status: 'bad'
  readonly message: string
  /** Values to offer: both readings where the text has two. */
  readonly offers: readonly number[]
}

export type Checked = { readonly status: 'good'; readonly value: number } | Bad

/** A number as it is typed: at most four decimals, or four digits where those would show nothing; a plain minus. */
export function typedText(value: number, tens = 0): string {
  const typed = timesTen(value, -tens)
  const short = Number(typed.toFixed(4))
  return String(short === 0 ? Number(typed.toPrecision(4)) : short)
}

/** "Low end: found “90”; allowed: 0 to 80 (the reading is 80)." */
export function problemWords(bad: BadNumber, where?: string, because?: string): string {
  const found = foundWords(bad, ['“', '”'])
  const reason = because === undefined ? '' : ` (${because})`
  return `${where === undefined ? 'Found' : `${where}: found`} ${found}; allowed: ${bad.allowed}${reason}.`
}

/** Reads a typed number within limits; a bad one says where, what was found, what it may mean and what is allowed. */
export function readWithin(text: string, { where, because, ...rule }: Limits): Checked {
  const read = readNumber(text, rule)
  if (read.status === 'good') return read
  return { status: 'bad', offers: read.offers, message: problemWords(read, where, because) }
}
