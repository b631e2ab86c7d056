import { expect, it } from 'vitest'
import { dayNumber } from '@/scenarios/calendar-date'
import { precedentSources, precedents } from '@/scenarios/forced-sale/precedents'

it('holds 17 cases in order of their start, of which 15 are settled and five sold', () => {
  expect(precedents).toHaveLength(17)
  expect(new Set(precedents.map(({ id }) => id)).size).toBe(17)
  expect(precedents.map(({ start }) => start)).toEqual(precedents.map(({ start }) => start).toSorted())
  expect(precedents.filter(({ end }) => end !== undefined)).toHaveLength(15)
  const count = (group: string) => precedents.filter(({ ending }) => ending === group).length
  expect(['sold', 'kept', 'banned', 'unresolved', 'other'].map(count)).toEqual([5, 3, 3, 0, 6])
})

it.each(precedents)('$name lasts from its first day to its last', ({ end, start, weeks }) => {
  if (end === undefined) expect(weeks).toBeUndefined()
  // Half of the last decimal that the weeks are given to.
  else expect(Math.abs((dayNumber(end) - dayNumber(start)) / 7 - (weeks ?? Number.NaN))).toBeLessThanOrEqual(0.05)
})

it.each(precedents)('$name takes as long as its two parts', ({ weeks, weeksFromAgreementToEnd, weeksToAgreement }) => {
  if (weeksToAgreement === undefined || weeksFromAgreementToEnd === undefined || weeks === undefined) return
  // Three figures, each rounded to a tenth, can differ by .15.
  expect(Math.abs(weeksToAgreement + weeksFromAgreementToEnd - weeks)).toBeLessThanOrEqual(0.15)
})

it('names sources that exist, and no others', () => {
  const cited = precedents.flatMap(({ sources }) => sources)
  expect(Object.keys(precedentSources).toSorted()).toEqual([...new Set(cited)].toSorted())
  for (const { about, sources } of precedents) {
    expect(sources.length).toBeGreaterThan(0)
    expect(about).toMatch(/^[A-Z].{20,}\.$/)
  }
})

it('carries the weeks that the generic case is read from', () => {
  const total = precedents.reduce((sum, { weeks }) => sum + (weeks ?? 0), 0)
  expect(Math.round(total)).toBe(578)
})
