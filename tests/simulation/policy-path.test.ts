import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScenarioPolicy } from '@/scenarios/scenario.types'
import {
  captionChance,
  movesAnything,
  POSITIONS,
  standingOf,
  valueAtPosition,
  valuesAtPosition,
} from '@/simulation/policy-path'

const number = (id: string, low: number, high: number) => ({ id, ends: [low, high] as const })
const policy = (...numbers: ScenarioPolicy['numbers']): ScenarioPolicy => ({
  id: 'firm',
  parties: ['host'],
  question: 'How firm?',
  numbers,
})

describe('the way of a number', () => {
  it('goes by equal factors: half way from 1 to 4 is 2, half way down to a quarter is a half', () => {
    expect([-1, -0.5, 0, 0.5, 1].map((t) => valueAtPosition(number('a', 0.25, 4), 1, t))).toEqual([0.25, 0.5, 1, 2, 4])
  })

  it('goes by equal steps where an end or the reading is 0', () => {
    expect([-1, -0.5, -0.25].map((t) => valueAtPosition(number('a', 0, 1), 0.2, t))).toEqual([0, 0.1, 0.15])
    expect([0.5, 1].map((t) => valueAtPosition(number('a', 0, 0.3), 0, t))).toEqual([0.15, 0.3])
  })

  it('ends at the ends themselves and stands at the reading itself, digit by digit', () => {
    const odd = number('a', 0.123456789, 0.987654321)
    expect([-1, 0, 1].map((t) => valueAtPosition(odd, 0.333333333, t))).toEqual([0.123456789, 0.333333333, 0.987654321])
  })
})

const firm = policy(number('resolve', 0.4, 2.5), number('trust', 0.35, 0.85), number('idle', 0.5, 0.5))
const bases = { resolve: 1, trust: 0.6, idle: 0.5 }

it('every position of the slider is found again from the numbers it wrote', () => {
  const share = fc.double({ min: 0.001, max: 1, noNaN: true })
  const anyNumbers = fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(anyNumbers, fc.integer({ min: -POSITIONS, max: POSITIONS }), (drawn, position) => {
      const sorted = drawn.map((three) => three.toSorted((a, b) => a - b) as [number, number, number])
      // A range that is no wider than the slider's own steps has room for no hundred positions.
      fc.pre(sorted.some(([low, base, high]) => base / low > 1.01 && high / base > 1.01))
      const own = policy(...sorted.map(([low, , high], i) => number(`n${i}`, low, high)))
      const read = Object.fromEntries(sorted.map(([, base], i) => [`n${i}`, base]))
      const t = position / POSITIONS
      const { at, isOnPath } = standingOf(own, read, valuesAtPosition(own, read, t))
      expect(isOnPath).toBe(true)
      expect(at).toBeCloseTo(t, 2)
    }),
  )
})

it('numbers that no one position gives are off the path, and the one that moves farthest says where the thumb is', () => {
  const at = valuesAtPosition(firm, bases, 0.5)
  expect(standingOf(firm, bases, at)).toEqual({ at: 0.5, isOnPath: true })
  expect(standingOf(firm, bases, { ...at, trust: 0.6 })).toEqual({ at: 0.5, isOnPath: false })
  expect(standingOf(firm, bases, { ...bases, trust: 0.61 })).toEqual({ at: 0, isOnPath: false })
  expect(standingOf(firm, bases, { ...bases, resolve: 9 })).toEqual({ at: 1, isOnPath: false })
  expect(standingOf(firm, bases, { ...bases, resolve: 0.01 })).toEqual({ at: -1, isOnPath: false })
  expect(standingOf(firm, bases, bases)).toEqual({ at: 0, isOnPath: true })
})

it('one number alone is on the path wherever it lies between its ends, whoever put it there', () => {
  const meetings = policy(number('round', 0.055, 0.2))
  const standing = (round: number) => standingOf(meetings, { round: 0.13 }, { round })
  expect(standing(0.13)).toEqual({ at: 0, isOnPath: true })
  expect(standing(0.1503).isOnPath).toBe(true)
  expect(standing(0.1503).at).toBeCloseTo(Math.log(0.1503 / 0.13) / Math.log(0.2 / 0.13), 12)
  expect(standing(0.1)).toMatchObject({ isOnPath: true })
  expect(standing(0.1).at).toBeLessThan(0)
  expect(standing(0.21)).toEqual({ at: 1, isOnPath: false })
  expect(standing(0.05)).toEqual({ at: -1, isOnPath: false })
})

it('a range that has no room on one side, or begins at 0, has a path all the same', () => {
  const few = policy(number('round', 0, 0.08), number('still', 0.3, 0.3))
  const read = { round: 0.02, still: 0.3 }
  expect(standingOf(few, read, valuesAtPosition(few, read, -1))).toEqual({ at: -1, isOnPath: true })
  expect(standingOf(few, read, valuesAtPosition(few, read, -0.4))).toEqual({ at: -0.4, isOnPath: true })
  const oneSided = policy(number('round', 0.02, 0.08))
  expect(standingOf(oneSided, { round: 0.02 }, { round: 0.04 })).toEqual({ at: 0.5, isOnPath: true })
  expect([movesAnything(few, read), movesAnything(policy(number('still', 0.3, 0.3)), read)]).toEqual([true, false])
})

it('a caption speaks of a chance whose odds are raised or lowered', () => {
  const values: Readonly<Record<string, number>> = { grant: 0.75, resolve: 3, assent: 0.2, will: 2 }
  const at = (caption: Omit<NonNullable<ScenarioPolicy['caption']>, 'text'>) =>
    captionChance({ text: 'SHARE', ...caption }, (id) => values[id] ?? Number.NaN)
  expect(at({ chance: 'grant' })).toBe(0.75)
  expect(at({ chance: 'grant', loweredBy: 'resolve' })).toBeCloseTo(0.5, 12) // odds of 3 to 1, divided by 3
  expect(at({ chance: 'assent', raisedBy: 'will' })).toBeCloseTo(1 / 3, 12) // odds of 1 to 4, doubled
})
