import { expect, it } from 'vitest'
import { kaplanMeier } from '@/engine'

it('without open waits it is the empirical distribution', () => {
  const steps = kaplanMeier([3, 1, 2, 2].map((time) => ({ time, ended: true })))
  expect(steps.map(({ time, atRisk, share }) => [time, atRisk, share])).toEqual([
    [1, 4, 0.25],
    [2, 3, 0.75],
    [3, 1, 1],
  ])
})

it('an open wait counts as at risk for as long as it was seen', () => {
  // Ended 1, open 2, ended 3, open 4: S = ¾ after 1; two at risk at 3, so S = ¾ · ½ = ⅜.
  const steps = kaplanMeier([
    { time: 1, ended: true },
    { time: 2, ended: false },
    { time: 3, ended: true },
    { time: 4, ended: false },
  ])
  expect(steps.map(({ time, atRisk, share }) => [time, atRisk, share])).toEqual([
    [1, 4, 0.25],
    [3, 2, 0.625],
  ])
  // Greenwood's sum at 1: 1 / (4 · 3); half = 1.959963984540054 · √(1/12) / |ln ¾| = 1.966730; low 1 − ¾^e^−half, high 1 − ¾^e^half.
  expect(steps[0]?.low).toBeCloseTo(1 - 0.75 ** Math.exp(-1.96673), 5)
  expect(steps[0]?.high).toBeCloseTo(1 - 0.75 ** Math.exp(1.96673), 5)
})

it('a wait that ends as another is last seen open still had it at risk', () => {
  const steps = kaplanMeier([
    { time: 5, ended: true },
    { time: 5, ended: false },
  ])
  expect(steps).toMatchObject([{ atRisk: 2, share: 0.5 }])
})

it('nothing ended gives no step, and an impossible time is refused', () => {
  expect(kaplanMeier([{ time: 4, ended: false }])).toEqual([])
  expect(() => kaplanMeier([{ time: -1, ended: true }])).toThrow(RangeError)
  expect(() => kaplanMeier([{ time: Infinity, ended: true }])).toThrow(RangeError)
})
