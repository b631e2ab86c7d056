/** Crockford's alphabet (crockford.com/base32): no I, L, O, U, so that a code can be read aloud and copied by hand. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const BITS = 5

/** What hands write for other signs. */
const misread: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }

/** A number as so many signs, the highest first. @param bits from 0 to 32^length − 1 */
export const toSigns = (bits: bigint, length: number): string =>
  Array.from({ length }, (_, at) => SIGNS[Number((bits >> BigInt(BITS * (length - 1 - at))) & 31n)]).join('')

/** A text without what only parts it, in large letters, with what is often misread put right. */
export const cleaned = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[ILO]/g, (sign) => misread[sign] ?? sign)

/** The number that signs stand for, or the first that is none, counted from 0. */
export function fromSigns(signs: string): { readonly bits: bigint } | { readonly badAt: number } {
  const values = Array.from(signs, (sign) => SIGNS.indexOf(sign))
  const badAt = values.indexOf(-1)
  return badAt >= 0 ? { badAt } : { bits: values.reduce((sum, value) => (sum << BigInt(BITS)) | BigInt(value), 0n) }
}
