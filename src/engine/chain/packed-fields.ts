import type { OutcomeDefinition, Scheduling } from '../model/chain-model'
import type { Factor } from '../model/factor'

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

export function readFactor(where: string, value: unknown): Factor {
  const fields = readRecord(where, value)
  const text = (name: string): string => readText(`${where}.${name}`, fields[name])
  const texts = (name: string): readonly string[] => readTexts(`${where}.${name}`, fields[name])
  switch (fields.kind) {
    case 'chance':
    case 'rest':
      return { kind: fields.kind, base: text('base'), odds: texts('odds') }
    case 'share':
      return { kind: 'share', weight: text('weight'), among: texts('among') }
    case 'times':
      if (typeof fields.count !== 'number') return refuse(`${where}.count`, fields.count, 'a number')
      return { kind: 'times', count: fields.count }
    case 'over':
      return { kind: 'over', value: text('value') }
    default:
      return refuse(`${where}.kind`, fields.kind, 'chance, rest, share, times or over')
  }
}
