import { describe, expect, it } from 'vitest'
import { type Wait, weibullChance, weibullFit } from '@/engine'

const ended = (...times: readonly number[]): readonly Wait[] => times.map((time) => ({ time, ended: true }))
const open = (...times: readonly number[]): readonly Wait[] => times.map((time) => ({ time, ended: false }))

// The sums are of a few terms of size 1; the root of their slope is good to some units in the last place.
const DIGITS = 12

describe('the likeliest Weibull law', () => {
  it('of two waits that ended is the one found by hand', () => {
    // Waits 1 and T, x = k ln T ÷ 2: the slope T^k ln T ÷ (1 + T^k) − 1 ÷ k − ln T ÷ 2 is 0 where x tanh x = 1, x = 1.1996786402577337;
    // scale^k = (1 + T^k) ÷ 2 with T^k = e^2x.
    const x = 1.1996786402577337
    for (const T of [1.1, 2, 50]) {
      const { shape, scale } = weibullFit(ended(1, T))
      expect(shape * Math.log(T)).toBeCloseTo(2 * x, DIGITS)
      expect(scale ** shape).toBeCloseTo((1 + Math.exp(2 * x)) / 2, DIGITS - 2)
    }
  })

  it('of one that ended at 1 and one still open at T, T ln T = 1 + T, has shape 1', () => {
    // The slope at k = 1 is T ln T ÷ (1 + T) − 1.
    const T = 3.591121476668622
    const fit = weibullFit([...ended(1), ...open(T)])
    expect(fit.shape).toBeCloseTo(1, DIGITS)
    expect(fit.scale).toBeCloseTo(1 + T, DIGITS - 1)
    expect(fit.memoryless).toEqual({ shape: 1, scale: 1 + T })
    expect(fit.ratio).toBeCloseTo(0, DIGITS)
  })

  it('of waits all equal ends them all at once, and so it does where the open ones are no longer', () => {
    expect(weibullFit(ended(7, 7, 7))).toMatchObject({ shape: Infinity, scale: 7, ratio: Infinity })
    expect(weibullFit([...ended(7, 7), ...open(3, 7)])).toMatchObject({ shape: Infinity, scale: 7, ended: 2, waits: 4 })
    expect(weibullFit([...ended(7, 7), ...open(7.01)]).shape).toBeLessThan(Infinity)
  })

  it('of the quantiles of a constant rate has a shape near 1, and of those to the power 1 ÷ 3 one near 3', () => {
    // n midpoints of the law: the shape’s standard error is 0.78 ÷ √n, and midpoints lie closer than draws do.
    const quantiles = Array.from({ length: 1000 }, (_, i) => -Math.log(1 - (i + 0.5) / 1000))
    const fit = weibullFit(ended(...quantiles))
    expect(Math.abs(fit.shape - 1)).toBeLessThan(0.78 / Math.sqrt(1000) / 5)
    expect(fit.ratio).toBeLessThan(0.1)
    const cubed = weibullFit(ended(...quantiles.map((time) => Math.cbrt(time))))
    expect(cubed.shape / fit.shape).toBeCloseTo(3, DIGITS - 2)
    expect(cubed.ratio).toBeGreaterThan(100)
  })

  it('scales with the unit of time and keeps its shape', () => {
    const waits = [...ended(49.3, 25.6, 11.6, 51), ...open(42.7)]
    const weeks = weibullFit(waits)
    const days = weibullFit(waits.map((wait) => ({ ...wait, time: 7 * wait.time })))
    expect(days.shape).toBeCloseTo(weeks.shape, DIGITS)
    expect(days.scale / weeks.scale).toBeCloseTo(7, DIGITS)
    expect(days.ratio).toBeCloseTo(weeks.ratio, DIGITS)
    expect(weibullChance(days, 70, 140)).toBeCloseTo(weibullChance(weeks, 10, 20), DIGITS)
  })

  it('is likelier than its neighbours and than a constant rate, by the ratio it tells', () => {
    const waits = [...ended(3, 8, 9, 20), ...open(5, 30)]
    const likelihood = ({ shape, scale }: { shape: number; scale: number }): number =>
      waits
        .map(({ time, ended: isOver }) => {
          const rate = Math.log(shape / scale) + (shape - 1) * Math.log(time / scale)
          return (isOver ? rate : 0) - (time / scale) ** shape
        })
        .reduce((a, b) => a + b, 0)
    const fit = weibullFit(waits)
    for (const [shape, scale] of [
      [1.001, 1],
      [0.999, 1],
      [1, 1.001],
      [1, 0.999],
    ] as const) {
      expect(likelihood({ shape: fit.shape * shape, scale: fit.scale * scale })).toBeLessThan(likelihood(fit))
    }
    expect(fit.ratio).toBeCloseTo(2 * (likelihood(fit) - likelihood(fit.memoryless)), DIGITS - 1)
  })

  it('leaves out an open wait just begun, and refuses what no law can give', () => {
    expect(weibullFit([...ended(1, 2), ...open(0)])).toMatchObject({ shape: weibullFit(ended(1, 2)).shape, waits: 3 })
    for (const waits of [[], open(4), ended(0, 1), ended(1, -1), [...ended(1), ...open(Infinity)]]) {
      expect(() => weibullFit(waits)).toThrow(RangeError)
    }
  })
})

describe('the chance of an ending', () => {
  it('forgets the wait at a constant rate, and at no other', () => {
    const constant = { shape: 1, scale: 10 }
    expect(weibullChance(constant, 5)).toBeCloseTo(1 - Math.exp(-0.5), 15)
    expect(weibullChance(constant, 5, 40)).toBeCloseTo(weibullChance(constant, 5), 15)
    // Shape 2: open after t is exp(−t² ÷ 100), so from 10 to 20 it falls by e^−3.
    expect(weibullChance({ shape: 2, scale: 10 }, 10, 10)).toBeCloseTo(1 - Math.exp(-3), 15)
    expect(weibullChance({ shape: 0.5, scale: 10 }, 5, 40)).toBeLessThan(weibullChance({ shape: 0.5, scale: 10 }, 5))
  })

  it('is all or nothing where all end at once', () => {
    const { shape, scale } = weibullFit(ended(7, 7))
    expect([weibullChance({ shape, scale }, 6), weibullChance({ shape, scale }, 1, 6)]).toEqual([0, 1])
    expect(() => weibullChance({ shape: 1, scale: 1 }, -1)).toThrow(RangeError)
  })
})
