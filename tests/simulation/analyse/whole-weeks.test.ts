import { expect, it } from 'vitest'
import type { Scenario } from '@/scenarios/scenario.types'
import { lawOf, type OpenNegotiation, solveAnswer } from '@/simulation'
import { atOnce, GOAL_TOLERANCE, movingNumbers, readCurve, seekGoal, solvePoints } from '@/simulation/analyse'
import { game, quiet, scenario } from '../step/questions-game'

/** The game of three questions with a calendar set by two numbers. */
const dated: OpenNegotiation = {
  ...game,
  parameters: [
    ...game.parameters,
    ...['felt', 'apart'].map((id) => ({
      ...{ id, label: id, meaning: id, party: 'them', unit: 'weeks', min: 1, max: 12, step: 1 },
      ...({ kind: 'calendar', isWhole: true } as const),
    })),
  ],
  deadline: { event: 'clock.call', nearKind: 1, near: { number: 'felt' }, every: { number: 'apart' } },
}
const read = (base: number, low: number, high: number) => ({
  ...{ base, low, high, reason: '', sources: [], date: scenario.startDate, inSample: false },
})
const { announced } = scenario.calendar
const whole: Scenario = {
  ...scenario,
  calendar: { announced },
  numbers: {
    ...Object.fromEntries(Object.entries(quiet).map(([id, value]) => [id, read(value, value / 2, (1 + value) / 2)])),
    felt: read(1, 1, 4),
    apart: read(4, 2, 6),
  },
}
const HORIZON = 12
const won = (changes: Record<string, number>) => solveAnswer(dated, whole, changes, HORIZON).groups.won ?? Number.NaN

it('a search for a goal leaves whole numbers where they are, though they move the chance', () => {
  expect(movingNumbers(dated, whole, {}, HORIZON).moving).toEqual(expect.arrayContaining(['felt', 'apart']))
  expect(Math.abs(won({ felt: 4 }) - won({}))).toBeGreaterThan(0.001)
  const wished = won({}) + 0.05
  const found = atOnce(seekGoal(dated, whole, {}, HORIZON, { target: 'won', wished }))
  if (found.kind !== 'found') throw new Error(found.kind)
  for (const { moves, changes } of found.answers) {
    expect(moves.map(({ id }) => id).filter((id) => ['felt', 'apart'].includes(id))).toEqual([])
    expect(Math.abs(won(changes) - wished)).toBeLessThanOrEqual(GOAL_TOLERANCE)
  }
  // As far down as all the others go, though a call that is felt earlier leads further.
  const far = atOnce(seekGoal(dated, whole, {}, HORIZON, { target: 'won', wished: 0 }))
  if (far.kind !== 'outOfReach') throw new Error(far.kind)
  for (const { id, to } of far.best.moves) expect([lawOf(whole, {}, id).low, lawOf(whole, {}, id).high]).toContain(to)
  expect(Object.keys(far.best.changes).filter((id) => ['felt', 'apart'].includes(id))).toEqual([])
  expect(won({ ...far.best.changes, felt: 4 })).toBeLessThan(far.best.chance)
})

it('a curve of a whole number has a point for each, the answer there', () => {
  const one = { kind: 'oneNumber', id: 'apart' } as const
  const table = atOnce(solvePoints(dated, whole, {}, HORIZON, one, 0, 6))
  const { points, here } = readCurve(dated, whole, {}, table, one)
  expect(points.map(({ x, won: share }) => [x, share])).toEqual([2, 3, 4, 5, 6].map((apart) => [apart, won({ apart })]))
  expect([here.x, here.won]).toEqual([4, won({})])
})
