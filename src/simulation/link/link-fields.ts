/** A link as its fields, still encoded. */
export type Fields = ReadonlyMap<string, string>

/** Why a link cannot be read, in a sentence for the reader. */
export class BadLink extends Error {}

/** A whole number of a link. @throws {BadLink} outside its limits. */
export function wholeFrom(text: string, name: string, min: number, max: number): number {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) throw new BadLink(`Its ${name} is “${text}”, which must be ${min} to ${max}.`)
  return value
}

/** A number of a link. @throws {BadLink} if it is none or outside its limits. */
export function numberFrom(text: string, name: string, min: number, max: number): number {
  const value = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max)) {
    throw new BadLink(`It sets “${name}” to “${text}”, which must be ${min} to ${max}.`)
  }
  return value
}

/** `a:1,b:2` as entries with a known number of parts each. @throws {BadLink} where one has more or fewer, or comes twice. */
export function entriesOf(text: string, parts: number): readonly (readonly string[])[] {
  const entries = text.split(',').map((entry) => entry.split(':'))
  for (const entry of entries) {
    if (entry.length !== parts) throw new BadLink(`“${entry.join(':').slice(0, 60)}” in it cannot be read.`)
  }
  if (new Set(entries.map(([id]) => id)).size !== entries.length) throw new BadLink('It sets one number twice.')
  return entries
}
