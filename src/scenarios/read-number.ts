import { meaningsOf, type Written } from './number-meanings'
import type { NumberRule } from './number-rules'
import { visibleText } from './visible-text'

/** Why a text was not taken, and what would do. */
export type BadNumber = {
  readonly status: 'bad'
  /** What was typed, made visible and cut; empty where nothing was. */
  readonly text: string
  /** The numbers it may mean, as they are typed: none where it is no number, two where it is told twice. */
  readonly readings: readonly string[]
  /** What would do, in words. */
  readonly allowed: string
  /** Values worth offering: those of the readings that are allowed, else the limit near the only reading. */
  readonly offers: readonly number[]
}

export type ReadNumber = { readonly status: 'good'; readonly value: number } | BadNumber

const LONGEST_SHOWN = 40

/** Marks that are a unit of some field; any other word makes a text no number at all. */
const units = ['%', '‰', '×', 'x', 'wk', 'week', 'weeks', 'k', 'thousand', 'm', 'million', 'bn', 'billion', '€', '£']

/** The value times a power of ten, rounded once: 0.07 in percent is 7, not 7.000000000000001. */
export function timesTen(value: number, tens: number): number {
  const [digits = '', power = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(power) + tens}`)
}

/**
 * A value as it is typed, in the way that has one meaning: groups only where nothing is divided, and never exactly three
 * digits after a point.
 */
function unmistakable(value: number, { tens = 0, isWhole = false }: NumberRule): string {
  const text = String(timesTen(value, -tens))
  if (isWhole && Number.isInteger(value)) return text.replace(/\B(?=(\d{3})+$)/g, ',')
  return /[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}

/**
 * The one reader of typed numbers, for every field of the page and every flag. Groups of exactly three digits are
 * groups; a text that may mean two allowed numbers is refused with both, and so is one whose only allowed meaning is not
 * the page's own way of writing it, where a comma groups and a point divides. A mark behind the number has to be the
 * unit of the rule. Whatever is returned is the number that was written, rounded once.
 */
export function readNumber(text: string, rule: NumberRule): ReadNumber {
  const written = meaningsOf(text)
  const tens = written === undefined ? undefined : tensOf(written, rule)
  if (written === undefined || tens === undefined) return refused(text, rule, written)
  const values = written.values(tens)
  const [own = Number.NaN, other] = values
  if (rule.isWhole && other !== undefined && tens === 0) return readGroups(text, rule, written)
  const group = lostGroup(own, written.unbroken(tens), rule)
  if (group !== undefined && values.length === 1)
    return refused(text, rule, written, { tens, values: group, offers: group })
  const fits = values.filter((value) => isAllowed(value, rule))
  const isSure = written.twofold !== '.' || fits.length === 1
  if (isAllowed(own, rule) && isSure) return { status: 'good', value: own }
  return refused(text, rule, written, { tens, values, offers: fits })
}

/** In a field of whole numbers "10,00" may be 10, or a group that has lost a digit: both, where both are allowed. */
function lostGroup(own: number, unbroken: number, rule: NumberRule): readonly number[] | undefined {
  const isGroup = rule.isWhole === true && own < 1000 && unbroken > own && unbroken >= 100 * own
  return isGroup && isAllowed(own, rule) && isAllowed(unbroken, rule) ? [own, unbroken] : undefined
}

/** In a field of whole numbers "200.000" and "200,000" are groups, since nothing is divided there. */
function readGroups(text: string, rule: NumberRule, written: Written): ReadNumber {
  const value = written.unbroken(0)
  if (isAllowed(value, rule)) return { status: 'good', value }
  return refused(text, rule, written, { tens: 0, values: written.values(0), offers: [] })
}

function isAllowed(value: number, { min, max, isWhole = false }: NumberRule): boolean {
  return value >= min && value <= max && (!isWhole || Number.isInteger(value))
}

/** The power of ten of what is written, or undefined where its unit is not the rule's. */
function tensOf({ mark, isMoney }: Written, rule: NumberRule): number | undefined {
  if (isMoney && !rule.isMoney) return undefined
  if (mark === '') return rule.tens ?? 0
  return Object.entries(rule.marks ?? {}).find(([own]) => own === mark)?.[1]
}

type Understood = { readonly tens: number; readonly values: readonly number[]; readonly offers: readonly number[] }

function refused(text: string, rule: NumberRule, written: Written | undefined, understood?: Understood): BadNumber {
  const { tens = 0, values = [], offers = [] } = understood ?? {}
  const shown = visibleText(text.trim())
  const slip = rule.isWhole && written !== undefined && values.length === 1 ? written.unbroken(tens) : undefined
  const meant = slip === undefined || values.some(Number.isInteger) ? values : [...values, slip]
  return {
    status: 'bad',
    text: shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown,
    readings: meant.map((value) => unmistakable(value, rule)),
    allowed: allowedWords(rule, written),
    offers: offers.length === 0 && meant.length === 1 ? nearest(meant[0] ?? Number.NaN, rule) : offers,
  }
}

/** The limit nearest to a value outside, unless it is a thousand times another size, or of another sign. */
function nearest(value: number, { min, max }: NumberRule): readonly number[] {
  const limit = Math.min(max, Math.max(min, value))
  const ratio = value / limit
  return ratio > 0.001 && ratio < 1000 && limit !== value ? [limit] : []
}

function allowedWords(rule: NumberRule, written: Written | undefined): string {
  const { min, max, isWhole, unit } = rule
  const range = `${isWhole ? 'a whole number from ' : ''}${unmistakable(min, rule)} to ${unmistakable(max, rule)}`
  const limits = unit === undefined ? range : unit === '%' ? `${range} %` : `${range} (${unit})`
  if (written === undefined || tensOf(written, rule) !== undefined) return limits
  const mark = written.isMoney ? '$' : written.mark
  return units.includes(mark) || written.isMoney ? `${limits}, without ${mark}` : limits
}

/** What was found, for a message: `"10,4", which may be 10.4 or 104`. */
export function foundWords({ text, readings }: BadNumber, [open, close] = ['"', '"']): string {
  if (text === '') return 'nothing'
  const found = `${open}${text}${close}`
  return readings.length > 1 ? `${found}, which may be ${readings.join(' or ')}` : found
}
