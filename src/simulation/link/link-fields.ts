import { visibleText } from '@/scenarios/visible-text'

/** A link as its fields, still encoded. */
export type Fields = ReadonlyMap<string, string>

/** Why a link cannot be read, in a sentence for the reader; nothing of the link can pose as something else in it. */
export class BadLink extends Error {
  constructor(reason: string) {
    super(visibleText(reason))
  }
}

/** A whole number of a link; its limits are the recipe's. @throws {BadLink} if it is none. */
export function wholeFrom(text: string, name: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text)
  throw new BadLink(`Its ${name} is “${text.slice(0, 60)}”, which must be a whole number.`)
}

/** A number of a link; its limits are the recipe's. @throws {BadLink} if it is none. */
export function numberFrom(text: string, name: string): number {
  const value = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (Number.isFinite(value)) return value
  throw new BadLink(`It sets “${name.slice(0, 60)}” to “${text.slice(0, 60)}”, which must be a number.`)
}

/** A text of a link, its hidden characters written out. @throws {URIError} where it is not encoded as texts are. */
export const textFrom = (encoded: string): string => visibleText(decodeURIComponent(encoded))

/** `a:1,b:2` as entries with a known number of parts each. @throws {BadLink} where one has more or fewer, or comes twice. */
export function entriesOf(text: string, parts: number): readonly (readonly string[])[] {
  const entries = text.split(',').map((entry) => entry.split(':'))
  for (const entry of entries) {
    if (entry.length !== parts) throw new BadLink(`“${entry.join(':').slice(0, 60)}” in it cannot be read.`)
  }
  if (new Set(entries.map(([id]) => id)).size !== entries.length) throw new BadLink('It sets one number twice.')
  return entries
}
