import { type Wait, type WeibullFit, weibullChance, weibullFit } from '@/engine'
import { dayNumber } from '@/scenarios/calendar-date'
import type { BaseRate, CaseHistory, Question } from '@/scenarios/history.types'
import { historyUpTo } from './known-on'

/** What a plain base rate gives a question, and what it would give if no wait had a memory. */
type BaseRateChance = { readonly chance: number; readonly memoryless: number }

/** A class of comparable waits behind base rates. */
export type WaitClass = {
  readonly name: string
  readonly reason: string
  readonly fit: WeibullFit
  readonly longest: number // of the waits; beyond it the law is extrapolated
}

type OfWaits = Extract<BaseRate, { kind: 'waits' }>

const waitsOf = ({ waits }: OfWaits): readonly Wait[] => waits.map(({ weeks, ended }) => ({ time: weeks, ended }))
const weeksBetween = (from: string, to: string): number => (dayNumber(to) - dayNumber(from)) / 7

/** The chance on the day a question was asked, from what was settled by that day; undefined where the evidence holds none. */
export function baseRateOf(history: CaseHistory, { asOf, baseRate, condition }: Question): BaseRateChance | undefined {
  if (baseRate === undefined) return undefined
  if (baseRate.kind === 'deadlines') {
    const settled = historyUpTo(history, asOf).comparableDeadlines.filter(({ result }) => result !== baseRate.leftOut)
    const chance = settled.filter(({ result }) => result === baseRate.result).length / settled.length
    return { chance, memoryless: chance }
  }
  const fit = weibullFit(waitsOf(baseRate))
  const within = weeksBetween(asOf, condition.kind === 'standing' ? condition.on : condition.by)
  return {
    chance: weibullChance(fit, within, weeksBetween(baseRate.since, asOf)),
    memoryless: weibullChance(fit.memoryless, within),
  }
}

/** The classes of waits behind a history's base rates, each once. */
export function waitClassesOf({ questions }: CaseHistory): readonly WaitClass[] {
  const classes = new Map<string, WaitClass>()
  for (const { baseRate } of questions) {
    if (baseRate?.kind !== 'waits') continue
    const waits = waitsOf(baseRate)
    const longest = waits.reduce((most, { time }) => Math.max(most, time), 0)
    classes.set(baseRate.name, { name: baseRate.name, reason: baseRate.reason, fit: weibullFit(waits), longest })
  }
  return [...classes.values()]
}
