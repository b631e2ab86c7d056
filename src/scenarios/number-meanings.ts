/** What a text of digits and marks can mean, before anybody asks which of it is allowed. */
export type Written = {
  /**
   * Every number it can mean, times that power of ten; the page's own way of writing first, where a comma groups and a
   * point divides.
   */
  readonly values: (tens: number) => readonly number[]
  /** The sign between the digits that has two meanings, or undefined where there is one. */
  readonly twofold: ',' | '.' | undefined
  /** What stands behind the number, in small letters: "%", "bn"; empty where nothing does. */
  readonly mark: string
  /** A currency sign stands before the number. */
  readonly isMoney: boolean
  /** The same without the sign that divides, should it be a slip: 104 for "10,4". */
  readonly unbroken: (tens: number) => number
}

/** Zero-width and direction marks that ride along when text is copied. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
const SHAPE =
  /^([+\-\u2212\u2010-\u2013]?)\s*(us\$|\$)?\s*((?:\d|[.,]\d)(?:[\d.,'_]| (?=\d))*)(?:e([+\-\u2212]?\d{1,3}))?\s*(\D*)$/
/** No number that a field allows takes more. */
const LONGEST = 100
const PLAIN = /^\d+$/
const GROUPED = /^[1-9]\d{0,2}([.,'_ ])\d{3}(?:\1\d{3})*$/

const bare = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .trim()
    .toLowerCase()

/** "1.234,5" → "1234.5": the last point or comma divides, what stands before it is plain or in groups of three. */
function divided(body: string): string | undefined {
  const at = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))
  const [whole, fraction] = [body.slice(0, at), body.slice(at + 1)]
  if (at === -1 || !/^\d*$/.test(fraction)) return undefined
  const isGrouped = GROUPED.exec(whole)?.[1] ?? body[at]
  if (whole !== '' && !PLAIN.test(whole) && isGrouped === body[at]) return undefined
  return `${digitsOf(whole)}.${fraction}`
}

const digitsOf = (body: string): string => body.replace(/\D/g, '')

/**
 * Reads a number as people type and paste it: "200,000", "200.000", "1 234,5", "1’234.5", "−0,5 %", "１２", "1e-4".
 * Groups have exactly three digits and no leading zero, so "0,005" divides. Nothing is grouped before a power of ten.
 * Undefined where the text is no number at all.
 */
export function meaningsOf(text: string): Written | undefined {
  if (text.length > LONGEST) return undefined
  const [, sign = '', money, typed = '', power, mark = ''] = SHAPE.exec(bare(text)) ?? []
  const body = typed.replace(/[.,]$/, '')
  const isGrouped = GROUPED.test(body) && power === undefined
  const whole = PLAIN.test(body) || isGrouped ? digitsOf(body) : undefined
  const fraction = divided(body)
  const exponent = Number((power ?? '0').replace('\u2212', '-'))
  // One reading of one decimal text: a division by 100 would round a second time.
  const numberIn = (digits: string, tens: number): number => {
    const size = Number(`${digits}e${exponent + tens}`)
    return size === 0 || sign === '' || sign === '+' ? size : -size
  }
  const twofold = whole !== undefined && fraction !== undefined ? (body.includes(',') ? ',' : '.') : undefined
  const ways = (twofold === '.' ? [fraction, whole] : [whole, fraction]).filter((way) => way !== undefined)
  if (ways.length === 0) return undefined
  return {
    values: (tens) => ways.map((digits) => numberIn(digits, tens)),
    twofold,
    mark: mark.trim(),
    isMoney: money !== undefined,
    unbroken: (tens) => numberIn(digitsOf(body), tens),
  }
}
