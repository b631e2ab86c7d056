import type { OutcomeDefinition, Scheduling } from '../model/chain-model'
import type { Factor, Given, Odds } from '../model/factor'

/** @throws {RangeError} always: where the kept graph is damaged, what stands there, and what may. */
export function refuse(where: string, found: unknown, allowed: string): never {
  const shown = JSON.stringify(found) ?? 'nothing'
  throw new RangeError(
    `Kept graph, ${where}: found ${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}, allowed ${allowed}.`,
  )
}

type Fields = Readonly<Record<string, unknown>>

export function readRecord(where: string, value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(where, value, 'an object')
  return value as Fields
}

export function readText(where: string, value: unknown): string {
  return typeof value === 'string' ? value : refuse(where, value, 'a text')
}

export function readList<Item>(
  where: string,
  value: unknown,
  readItem: (where: string, item: unknown) => Item,
): readonly Item[] {
  if (!Array.isArray(value)) return refuse(where, value, 'a list')
  return value.map((item: unknown, i) => readItem(`${where}[${i}]`, item))
}

export const readTexts = (where: string, value: unknown): readonly string[] => readList(where, value, readText)

/** Whole numbers from `low` to `high`, `length` of them if it is given. No text is made for a number that is in order: there are many. */
export function readWholes(
  where: string,
  value: unknown,
  low: number,
  high: number,
  length?: number,
): readonly number[] {
  if (!Array.isArray(value)) return refuse(where, value, 'a list')
  if (length !== undefined && value.length !== length) refuse(`length of ${where}`, value.length, `${length}`)
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i]
    if (typeof item !== 'number' || !Number.isInteger(item) || item < low || item > high) {
      refuse(`${where}[${i}]`, item, `a whole number from ${low} to ${high}`)
    }
  }
  return value as readonly number[]
}

export function readOutcome(where: string, value: unknown): OutcomeDefinition {
  const { id, group } = readRecord(where, value)
  return { id: readText(`${where}.id`, id), group: readText(`${where}.group`, group) }
}

export const readScheduling = (where: string, value: unknown): Scheduling =>
  value === 'follows' || value === 'replaces' ? value : refuse(where, value, 'follows or replaces')

function readNumber(where: string, value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(where, value, 'a number')
}

function readOdds(where: string, value: unknown): Odds {
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return refuse(where, value, 'the id of a number, or what is made of one')
  const fields = readRecord(where, value)
  const text = (name: string): string => readText(`${where}.${name}`, fields[name])
  switch (fields.kind) {
    case 'fixed':
      return { kind: 'fixed', value: readNumber(`${where}.value`, fields.value), name: text('name') }
    case 'inverse':
      return { kind: 'inverse', value: text('value') }
    case 'raised':
      return { kind: 'raised', slope: text('slope'), factors: readList(`${where}.factors`, fields.factors, readFactor) }
    default:
      return refuse(`${where}.kind`, fields.kind, 'fixed, inverse or raised')
  }
}

function readGiven(where: string, value: unknown): Given {
  const odds = readOdds(where, value)
  return typeof odds === 'string' || odds.kind === 'fixed' ? odds : refuse(`${where}.kind`, odds.kind, 'fixed')
}

export function readFactor(where: string, value: unknown): Factor {
  const fields = readRecord(where, value)
  switch (fields.kind) {
    case 'chance':
    case 'rest':
      return {
        kind: fields.kind,
        base: readGiven(`${where}.base`, fields.base),
        odds: readList(`${where}.odds`, fields.odds, readOdds),
      }
    case 'unless':
      return { kind: 'unless', factors: readList(`${where}.factors`, fields.factors, readFactor) }
    case 'share':
      return {
        kind: 'share',
        weight: readText(`${where}.weight`, fields.weight),
        among: readTexts(`${where}.among`, fields.among),
      }
    case 'times':
      return { kind: 'times', count: readNumber(`${where}.count`, fields.count) }
    case 'over':
      return { kind: 'over', value: readGiven(`${where}.value`, fields.value) }
    default:
      return refuse(`${where}.kind`, fields.kind, 'chance, rest, unless, share, times or over')
  }
}
