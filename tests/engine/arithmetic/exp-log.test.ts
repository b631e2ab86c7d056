import { expect, it } from 'vitest'
import { drawsOfRun } from '@/engine'
import { exp, LN2_HIGH, LN2_LOW, log } from '@/engine/arithmetic/exp-log'
import { arithmeticGolden, arithmeticHash } from '../../same-arithmetic'
import { exactLog, expError, logError, parts } from './exactly'

const ARGUMENTS = 20_000
const uniforms = (name: string) => Float64Array.from({ length: ARGUMENTS }, drawsOfRun(name, 0))
/** Every power of two of a double, with a random mantissa: subnormal to largest. */
const anyPositive = Float64Array.from(uniforms('positive'), (u, i) => {
  const k = -1074 + (i % 2098)
  return Math.min(Number.MAX_VALUE, (1 + u) * (k < -1000 ? 2 ** -1000 * 2 ** (k + 1000) : 2 ** k))
})

// The bounds of the derivations beside the functions. Measured: log 0.85, exp 0.80.
it('log is within one unit in the last place of the true logarithm, near 1 and over all doubles', () => {
  const nearOne = Float64Array.from(uniforms('near one'), (u) => 0.5 + 1.5 * u)
  const least = Float64Array.from({ length: 60 }, (_, k) => 1 + (k % 2 === 0 ? 1 : -1) * 2 ** -(2 + (k >> 1)))
  let worst = 0
  for (const x of [...nearOne, ...least, ...anyPositive]) worst = Math.max(worst, logError(x, log(x)))
  expect(worst).toBeLessThan(1)
  expect(worst).toBeGreaterThan(0.5) // no arithmetic rounds better: the measure itself works
})

it('exp is within one unit in the last place of the true power of e, over all whose value is a normal double', () => {
  const wide = Float64Array.from(uniforms('exp'), (u) => -708 + 1417 * u)
  const small = Float64Array.from(uniforms('small'), (u, k) => (u - 0.5) * 2 ** -(k % 60))
  let worst = 0
  for (const x of [...wide, ...small]) worst = Math.max(worst, expError(x, exp(x)))
  expect(worst).toBeLessThan(1)
  expect(worst).toBeGreaterThan(0.5)
})

it('knows the exact values and the ends: 0, 1, overflow, underflow, subnormals, and what has no value', () => {
  expect([log(1), exp(0), exp(-0), exp(Number.NEGATIVE_INFINITY), exp(Number.POSITIVE_INFINITY)]).toEqual([
    ...[0, 1, 1, 0, Number.POSITIVE_INFINITY],
  ])
  expect([exp(710), exp(-746), exp(709.78) < Number.POSITIVE_INFINITY]).toEqual([Number.POSITIVE_INFINITY, 0, true])
  expect(log(Number.MIN_VALUE)).toBe(-744.4400719213812)
  // Two roundings below 2⁻¹⁰²²: at most 1 ½ units of 2⁻¹⁰⁷⁴.
  for (const x of [-709, -720.5, -740, -745.1]) expect(expError(x, exp(x))).toBeLessThanOrEqual(1.5)
  for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => log(x)).toThrow(RangeError)
  expect(() => exp(Number.NaN)).toThrow(RangeError)
})

it('splits ln 2 where k times its first part is exact, and holds the rest to the last bit', () => {
  expect(parts(LN2_HIGH).m % (1n << 21n)).toBe(0n)
  const { m, k } = parts(LN2_HIGH)
  const left = exactLog(2) - (m << BigInt(240 + k))
  expect(Number(left) / 2 ** 240).toBe(LN2_LOW)
})

it('Node gives the frozen bytes of exp, log and the laws of numbers', () => {
  expect(arithmeticHash()).toBe(arithmeticGolden)
})
