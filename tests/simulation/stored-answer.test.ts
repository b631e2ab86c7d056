import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { defaultSeed } from '@/scenarios'
import { entryOf } from '@/scenarios/entry-of'
import { chainOf, dealMarks, RANGE_DRAWS, type StoredAnswer, solveAnswer, storedAnswer } from '@/simulation'
import { opened, presets } from '../forced-sale'

const kept = (id: string): StoredAnswer =>
  JSON.parse(readFileSync(`src/scenarios/forced-sale/answers/${id}.json`, 'utf8'))
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

beforeAll(() => {})

// The file is what the page shows before anything is computed: it must be the solver's own words, to the last bit.
it.each(presets)('the exact answer and the marks kept with $id are what the solver says now', (preset) => {
  const answer = solveAnswer(opened, preset, {}, preset.horizonWeeks)
  const marks = dealMarks(chainOf(opened, preset, {}, preset.horizonWeeks), answer, defaultSeed(preset))
  const { answer: keptAnswer, marks: keptMarks, modelVersion } = kept(preset.id)
  expect({ answer: keptAnswer, marks: keptMarks, modelVersion }).toEqual(
    asWritten({ answer, marks, modelVersion: answer.modelVersion }),
  )
})

// 128 solutions a case take seconds, so the range and levers of one case stand for all: `npm run answers -- --check` does every one.
it('the whole of what is kept with the first case is what the solver says now', () => {
  const [first] = presets
  if (first === undefined) throw new Error('there is no preset')
  const told: number[] = []
  expect(kept(first.id)).toEqual(asWritten(storedAnswer(opened, first, (done) => told.push(done))))
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBe(RANGE_DRAWS)
})

it.each(presets)('the range and levers kept with $id have the shape the page reads', ({ id }) => {
  const { answer, levers, range } = kept(id)
  expect(levers).toHaveLength(5)
  expect(Object.keys(range.outcomes)).toEqual(answer.outcomes.map((outcome) => outcome.id))
  for (const { low, mean, high } of [...Object.values(range.groups), ...Object.values(range.outcomes)]) {
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeGreaterThanOrEqual(low)
    expect(high).toBeLessThanOrEqual(1)
    expect(mean).toBeLessThanOrEqual(1)
  }
  for (const { low, mean, high } of Object.values(range.groups)) expect(low < mean && mean < high).toBe(true)
})

// No law promises it: the median of an answer is not the answer at the medians. It is measured, and holds for all of these.
it.each(presets)('every ending of $id lies between the ends of its range', ({ id }) => {
  const { answer, range } = kept(id)
  for (const [group, { low, high }] of Object.entries(range.groups)) {
    const share = entryOf(answer.groups, group as keyof typeof answer.groups)
    expect(low <= share && share <= high, `${group}: ${share} in ${low} to ${high}`).toBe(true)
  }
})
