import { evaluateFactor, type Factor, type Numbers } from '@/engine'
import type { Driver } from './types'

/** What drives a chance: each of its factors with the numbers in it. */
export const driversOf = (factors: readonly Factor[], numbers: Numbers): readonly Driver[] =>
  factors.map((factor) => driverOf(factor, numbers))

function driverOf(factor: Factor, numbers: Numbers): Driver {
  const value = evaluateFactor(factor, numbers)
  const named = (id: string) => ({ id, value: numbers[id] ?? 0 })
  switch (factor.kind) {
    case 'chance':
    case 'rest': {
      const odds = [...new Set(factor.odds)].map((id) => ({
        ...named(id),
        times: factor.odds.filter((other) => other === id).length,
      }))
      return { kind: factor.kind, base: named(factor.base), odds, value }
    }
    case 'share':
      return { kind: 'share', weight: named(factor.weight), among: factor.among.map(named), value }
    case 'times':
      return { kind: 'times', value }
    case 'over':
      return { kind: 'over', weeks: named(factor.value), value }
  }
}
