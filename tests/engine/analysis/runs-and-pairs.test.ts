import { expect, it } from 'vitest'
import { halfWidthAfter, logSpaced, pairedDifference, runsNeeded, wilsonInterval } from '@/engine'

it('needs just enough runs: one fewer leaves the interval too wide', () => {
  for (const p of [0, 0.001, 0.03, 0.34, 0.5, 0.97, 1]) {
    for (const x of [0.05, 0.01, 0.001]) {
      const n = runsNeeded(p, x)
      expect(halfWidthAfter(p, n), `${p} ± ${x}`).toBeLessThanOrEqual(x * (1 + 1e-12))
      expect(halfWidthAfter(p, n - 1)).toBeGreaterThan(x)
    }
  }
  // z² p (1 − p) ÷ x² in the first order: 9,604 for a half within a point; Wilson's needs z² = 3.84 fewer.
  expect(runsNeeded(0.5, 0.01)).toBe(9600)
  expect(() => runsNeeded(1.2, 0.01)).toThrow('1.2')
  expect(() => runsNeeded(0.5, 0)).toThrow('± 0')
})

it('expects half of the width of the interval that is shown', () => {
  for (const [count, runs] of [
    [1, 10],
    [37, 100],
    [600, 1000],
  ] as const) {
    const { low, high } = wilsonInterval(count, runs)
    expect(Math.abs((high - low) / 2 - halfWidthAfter(count / runs, runs))).toBeLessThan(1e-15) // one rounding each
  }
})

it('spaces numbers of runs evenly on a log scale', () => {
  const runs = logSpaced(1, 1_000_000, 30)
  expect([runs[0], runs.at(-1)]).toEqual([1, 1_000_000])
  expect(runs.length).toBeLessThanOrEqual(200)
  expect(runs).toEqual([...new Set(runs)].toSorted((a, b) => a - b))
  const ratios = runs.slice(100).map((n, i) => n / runs[99 + i]!)
  for (const ratio of ratios) expect(ratio).toBeLessThan(1.15) // 10^(1/30) = 1.08, rounded to whole runs above 100
  expect(logSpaced(1, 1, 30)).toEqual([1])
})

it('gives Newcombe’s published interval', () => {
  // Newcombe (1998), table III: 36, 12, 2, 0 → 0.2000, method 10: 0.0569 to 0.3404 (four decimals).
  const { difference, low, high } = pairedDifference({ both: 36, onlyA: 2, onlyB: 12, neither: 0 })
  expect([difference, low, high].map((x) => x.toFixed(4))).toEqual(['0.2000', '0.0569', '0.3404'])
})

// All 5,456 tables of 30 pairs with their multinomial chances: exact coverage, no draw in it. Newcombe's method 10 is
// conservative by a little; an interval of 1.645 instead of 1.96 would cover .90 to .93 and fails.
it('covers the true difference in 94 to 99 of 100 samples of 30 pairs', () => {
  const runs = 30
  const logFactorial = Array.from({ length: runs + 1 }, () => 0)
  for (let k = 2; k <= runs; k++) logFactorial[k] = logFactorial[k - 1]! + Math.log(k)
  for (const [both, onlyA, onlyB] of [
    [0.5, 0.1, 0.15],
    [0.3, 0.2, 0.2],
    [0.6, 0.05, 0.1],
  ] as const) {
    const neither = 1 - both - onlyA - onlyB
    let covered = 0
    for (let a = 0; a <= runs; a++) {
      for (let b = 0; a + b <= runs; b++) {
        for (let c = 0; a + b + c <= runs; c++) {
          const d = runs - a - b - c
          const { low, high } = pairedDifference({ both: a, onlyA: b, onlyB: c, neither: d })
          if (low > onlyB - onlyA || high < onlyB - onlyA) continue
          const ways = logFactorial[runs]! - [a, b, c, d].reduce((sum, k) => sum + logFactorial[k]!, 0)
          covered += Math.exp(ways) * both ** a * onlyA ** b * onlyB ** c * neither ** d
        }
      }
    }
    expect(covered).toBeGreaterThan(0.94)
    expect(covered).toBeLessThan(0.99)
  }
})

it('takes luck that is shared out of the error, and stays wide where no pair differs', () => {
  const paired = pairedDifference({ both: 500, onlyA: 10, onlyB: 20, neither: 470 })
  expect(paired.standardError).toBeLessThan(paired.standardErrorApart / 3)
  const same = pairedDifference({ both: 5, onlyA: 0, onlyB: 0, neither: 5 })
  expect(same.low).toBeLessThan(0)
  expect(same.high).toBeGreaterThan(0)
  expect(() => pairedDifference({ both: 0, onlyA: 0, onlyB: 0, neither: 0 })).toThrow('at least one run')
})
