import { expect, it } from 'vitest'
import { sobolEvaluations, sobolPoint, sobolShares } from '@/engine'

const A = 7
const B = 0.1
const PI = Math.PI

/** Ishigami's function on three uniforms in [0, 1), stretched to −π … π. */
function ishigami(u: ArrayLike<number>): number {
  const [x, y, z] = [0, 1, 2].map((i) => PI * (2 * u[i]! - 1)) as [number, number, number]
  return Math.sin(x) + A * Math.sin(y) ** 2 + B * z ** 4 * Math.sin(x)
}

// Closed form: Ishigami and Homma (1990), ISUMA '90; Saltelli, Chan and Scott (2000), Sensitivity Analysis, ch. 2.9.
const variance = A ** 2 / 8 + (B * PI ** 4) / 5 + (B ** 2 * PI ** 8) / 18 + 1 / 2
const alone = [0.5 * (1 + (B * PI ** 4) / 5) ** 2, A ** 2 / 8, 0]
const together = (B ** 2 * PI ** 8 * 8) / 225 // inputs 1 and 3
const first = alone.map((part) => part / variance)
const total = [(alone[0]! + together) / variance, alone[1]! / variance, together / variance]

const valuesOf = (f: (u: Float64Array) => number, inputs: number, samples: number, seed: string) =>
  Float64Array.from({ length: sobolEvaluations(samples, inputs) }, (_, index) => f(sobolPoint(seed, inputs, index)))

/** Standard error of Σ part ÷ Σ whole over independent pairs, by the delta method. */
function ratioError(part: readonly number[], whole: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const ratio = mean(part) / mean(whole)
  const residual = part.map((value, j) => value - ratio * whole[j]!)
  return Math.sqrt(residual.reduce((sum, r) => sum + r * r, 0)) / part.length / mean(whole)
}

// 20,000 pairs: an estimate lies within 5 of its own standard errors, .003 to .01 here, so a bias of 5 points in a share is
// seen. Six comparisons at 5 standard errors: a false alarm in about 300,000 seeds, and the seed is fixed.
it('gives the first-order and total shares of Ishigami’s function', () => {
  const samples = 20_000
  const values = valuesOf(ishigami, 3, samples, 'ishigami')
  const found = sobolShares(values, 3, { seed: 'bootstrap', resamples: 2 })
  const at = (j: number, kind: number) => values[5 * j + kind]! - found.mean
  const pairs = Array.from({ length: samples }, (_, j) => j)
  const whole = pairs.map((j) => (at(j, 0) ** 2 + at(j, 1) ** 2) / 2)
  expect(Math.abs(found.variance - variance)).toBeLessThan(
    5 *
      ratioError(
        whole,
        whole.map(() => 1),
      ),
  )
  found.inputs.forEach((input, i) => {
    const firstParts = pairs.map((j) => at(j, 1) * (at(j, 2 + i) - at(j, 0)))
    const totalParts = pairs.map((j) => (at(j, 0) - at(j, 2 + i)) ** 2 / 2)
    const [firstError, totalError] = [ratioError(firstParts, whole), ratioError(totalParts, whole)]
    expect(Math.max(firstError, totalError)).toBeLessThan(0.012)
    expect(Math.abs(input.first - first[i]!), `first ${i}`).toBeLessThan(5 * firstError)
    expect(Math.abs(input.total - total[i]!), `total ${i}`).toBeLessThan(5 * totalError)
  })
})

// A percentile bootstrap of 256 pairs covers somewhat less than it says. If it covers at least 90 in 100, fewer than
// 90 − 4·√(100·.9·.1) = 78 of 100 seeds happen once in 30,000; an interval half as wide as it should be covers 67.
it('covers the true shares with its bootstrap intervals', () => {
  const covered = [0, 0, 0, 0, 0, 0]
  for (let seed = 0; seed < 100; seed++) {
    const values = valuesOf(ishigami, 3, 256, `seed ${seed}`)
    sobolShares(values, 3, { seed: 'bootstrap', resamples: 200 }).inputs.forEach((input, i) => {
      if (input.firstLow <= first[i]! && first[i]! <= input.firstHigh) covered[i]!++
      if (input.totalLow <= total[i]! && total[i]! <= input.totalHigh) covered[3 + i]!++
    })
  }
  expect(Math.min(...covered)).toBeGreaterThanOrEqual(78)
})

it('lays out every pair as A, B, and A with one input of B; a point needs its index only', () => {
  const point = (index: number) => [...sobolPoint('layout', 4, index)]
  for (const pair of [0, 1, 40]) {
    const [a, b] = [point(6 * pair), point(6 * pair + 1)]
    expect(new Set([...a, ...b]).size).toBe(8)
    for (let i = 0; i < 4; i++) expect(point(6 * pair + 2 + i)).toEqual(a.with(i, b[i]!))
  }
  expect(point(0)).not.toEqual(point(6))
  expect(sobolEvaluations(256, 4)).toBe(256 * 6)
})

it('of an additive function first and total shares agree, and a constant has none', () => {
  const values = valuesOf((u) => u[0]! + 2 * u[1]!, 2, 4_000, 'additive')
  const { inputs } = sobolShares(values, 2, { seed: 'b', resamples: 50 })
  // Variances 1 : 4. Standard error of a share here below .02 (4,000 pairs of bounded terms): five of them.
  expect(Math.abs(inputs[0]!.total - 0.2)).toBeLessThan(0.1)
  expect(Math.abs(inputs[1]!.total - 0.8)).toBeLessThan(0.1)
  for (const { first, total } of inputs) expect(Math.abs(first - total)).toBeLessThan(0.1)
  const constant = sobolShares(new Float64Array(8).fill(0.3), 2, { seed: 'b' })
  expect(constant.inputs).toEqual([])
  expect(() => sobolShares(new Float64Array(7), 2, { seed: 'b' })).toThrow('7 values')
})
