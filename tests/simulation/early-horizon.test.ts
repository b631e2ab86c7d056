import { expect, it } from 'vitest'
import { defaultSeed } from '@/scenarios'
import { entryOf } from '@/scenarios/entry-of'
import { UNRESOLVED } from '@/scenarios/negotiation'
import { chainOf, dealMarks, rangeOf, solveAnswer } from '@/simulation'
import { atOnce, mergeTables, solvePoints } from '@/simulation/analyse'
import { earlyWeekOf, hasTwoHorizons } from '@/simulation/early-horizon'
import { opened, presets } from '../forced-sale'

const draws = (horizonWeeks: number, from: number, to: number) => {
  const [first] = presets
  if (first === undefined) throw new Error('there is no preset')
  return atOnce(solvePoints(opened, first, {}, horizonWeeks, { kind: 'spread' }, from, to))
}

// Whoever looks a year ahead and no further must be told the same of that year: the calendar up to then is one and the same.
it.each(presets)('what $id says of its first year is the whole answer of a horizon of a year', (preset) => {
  const { early } = solveAnswer(opened, preset, {}, 104)
  const { outcomes, groups } = solveAnswer(opened, preset, {}, 52)
  expect(early).toEqual({ week: 52, outcomes, groups })
})

it('the range of the first year comes of the same pass, and is that of a horizon of a year', () => {
  const { early } = rangeOf(mergeTables([draws(104, 8, 11), draws(104, 0, 8)]))
  const { groups, outcomes } = rangeOf(draws(52, 0, 11))
  expect(early).toEqual({ week: 52, groups, outcomes })
})

it.each([1, 20, 52])('a horizon of %i weeks has one answer', (horizonWeeks) => {
  const [preset] = presets
  if (preset === undefined) throw new Error('there is no preset')
  const { early, outcomes, groups } = solveAnswer(opened, preset, {}, horizonWeeks)
  expect(early).toEqual({ week: horizonWeeks, outcomes, groups })
  expect([earlyWeekOf(horizonWeeks), hasTwoHorizons(horizonWeeks)]).toEqual([horizonWeeks, false])
  expect([earlyWeekOf(horizonWeeks + 52), hasTwoHorizons(horizonWeeks + 52)]).toEqual([52, true])
})

it.each(presets)('the marks of $id carry the answer of its first year as well as of its horizon', (preset) => {
  const answer = solveAnswer(opened, preset, {}, 104)
  const marks = dealMarks(chainOf(opened, preset, {}, 104), answer, defaultSeed(preset))
  expect(new Set(marks.map(({ run }) => run)).size).toBe(marks.length)
  for (const group of Object.keys(answer.groups).filter((one) => one !== UNRESOLVED)) {
    const settled = marks.filter((mark) => mark.group === group)
    const early = settled.filter(({ week }) => week <= 52)
    // Largest remainder moves no count by 1 or more; a year may have one mark that the horizon rounds away.
    expect(Math.abs(early.length - 100 * entryOf(answer.early.groups, group)), group).toBeLessThan(1)
    expect(settled.length - 100 * entryOf(answer.groups, group), group).toBeGreaterThan(-1)
    expect(settled.length - 100 * entryOf(answer.groups, group), group).toBeLessThan(2)
  }
})
