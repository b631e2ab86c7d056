import type { ScenarioPolicy } from '@/scenarios/scenario.types'
import { shiftedChance } from './shifted-chance'

/** Values by number. */
type Values = Readonly<Record<string, number>>
type PolicyNumber = ScenarioPolicy['numbers'][number]

/** Six digits that count: enough for any slider, and few enough that every browser writes the same number. */
const DIGITS = 6

/** Positions from the middle to an end. A slider takes no others, so that what it wrote is told from what a hand wrote. */
export const POSITIONS = 100

const endAt = ({ ends: [low, high] }: PolicyNumber, t: number): number => (t < 0 ? low : high)

/** A ratio has no meaning where an end or the reading is 0. */
const isByFactor = (base: number, end: number): boolean => base > 0 && end > 0

/** What a number is at a position from −1 to 1: its reading at 0, an end at either end, by equal factors between. */
export function valueAtPosition(number: PolicyNumber, base: number, t: number): number {
  if (t === 0) return base
  const [end, way] = [endAt(number, t), Math.abs(t)]
  if (way === 1) return end
  const value = isByFactor(base, end) ? base * (end / base) ** way : base + (end - base) * way
  return Number(value.toPrecision(DIGITS))
}

/** The numbers of a policy at a position. */
export const valuesAtPosition = ({ numbers }: ScenarioPolicy, bases: Values, t: number): Values =>
  Object.fromEntries(numbers.map((number) => [number.id, valueAtPosition(number, bases[number.id] ?? 0, t)]))

/** How far a value lies on the way to an end, as a share; the way is as long as `span` in logarithms or in the number's own unit. */
function wayTo(base: number, end: number, value: number): { readonly way: number; readonly span: number } {
  if (base === end) return { way: value === base ? 0 : Number.NaN, span: 0 }
  if (!isByFactor(base, end)) return { way: (value - base) / (end - base), span: 1 }
  return { way: Math.log(value / base) / Math.log(end / base), span: Math.abs(Math.log(end / base)) }
}

/** How far the number that moves farthest has gone to one end: it tells the position best. */
function longestWay({ numbers }: ScenarioPolicy, bases: Values, values: Values, sign: -1 | 1): number {
  const ways = numbers.map((number) => wayTo(bases[number.id] ?? 0, endAt(number, sign), values[number.id] ?? 0))
  const { way } = ways.reduce((best, one) => (one.span > best.span ? one : best), { way: 0, span: 0 })
  return Number.isFinite(way) ? way : Number.NaN
}

export type PolicyStanding = {
  /** From −1 to 1; where the numbers are off the path, the position that comes nearest by the number that moves farthest. */
  readonly at: number
  readonly isOnPath: boolean
}

/**
 * Where the numbers of a policy stand on its path. One number is on it wherever it lies between its ends; of several each
 * must be where the same position of the slider puts it.
 */
export function standingOf(policy: ScenarioPolicy, bases: Values, values: Values): PolicyStanding {
  const { numbers } = policy
  const tries = ([1, -1] as const).map((sign) => {
    const way = longestWay(policy, bases, values, sign)
    const isAlone = numbers.length === 1
    const isWithin = way >= 0 && way <= 1
    const at = sign * Math.min(1, Math.max(0, isAlone ? way : Math.round(way * POSITIONS) / POSITIONS)) || 0
    const path = valuesAtPosition(policy, bases, at)
    const isOnPath = isAlone ? isWithin : numbers.every(({ id }) => values[id] === path[id])
    return { at, isOnPath, isWithin }
  })
  const { at, isOnPath } = tries.find((one) => one.isOnPath) ?? tries.find((one) => one.isWithin) ?? farther(tries)
  return { at, isOnPath }
}

/** Beyond an end, that end. */
function farther<Try extends { readonly at: number }>(tries: readonly Try[]): Try | { at: number; isOnPath: false } {
  return tries.toSorted((a, b) => Math.abs(b.at) - Math.abs(a.at))[0] ?? { at: 0, isOnPath: false }
}

/** Whether a policy moves anything at all in a case. */
export const movesAnything = ({ numbers }: ScenarioPolicy, bases: Values): boolean =>
  numbers.some(({ id, ends }) => ends.some((end) => end !== bases[id]))

/** The chance a policy's caption speaks of, at some values of the numbers. */
export function captionChance(
  { chance, raisedBy, loweredBy }: NonNullable<ScenarioPolicy['caption']>,
  numberOf: (id: string) => number,
): number {
  const raised = raisedBy === undefined ? 1 : numberOf(raisedBy)
  const lowered = loweredBy === undefined ? 1 : numberOf(loweredBy)
  return shiftedChance(numberOf(chance), raised / lowered)
}
