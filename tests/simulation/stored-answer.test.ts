import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { defaultSeed, type Scenario } from '@/scenarios'
import { entryOf } from '@/scenarios/entry-of'
import {
  chainOf,
  dealMarks,
  type OpenNegotiation,
  RANGE_DRAWS,
  type StoredAnswer,
  solveAnswer,
  storedAnswer,
} from '@/simulation'
import { house } from '../house'

const kept = ({ id: negotiation }: OpenNegotiation, { id }: Scenario): StoredAnswer =>
  JSON.parse(readFileSync(`src/scenarios/${negotiation}/answers/${id}.json`, 'utf8'))
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const cases = house.flatMap(({ opened, presets }) => presets.map((preset) => ({ id: preset.id, opened, preset })))

// The file is what the page shows before anything is computed: it must be the solver's own words, to the last bit.
it.each(cases)('the exact answer and the marks kept with $id are what the solver says now', ({ opened, preset }) => {
  const answer = solveAnswer(opened, preset, {}, preset.horizonWeeks)
  const marks = dealMarks(chainOf(opened, preset, {}, preset.horizonWeeks), answer, defaultSeed(preset))
  const { answer: keptAnswer, marks: keptMarks, modelVersion } = kept(opened, preset)
  expect({ answer: keptAnswer, marks: keptMarks, modelVersion }).toEqual(
    asWritten({ answer, marks, modelVersion: answer.modelVersion }),
  )
})

// 128 solutions a case take seconds, so the range and levers of one case stand for all: `npm run answers -- --check` does every one.
it.each(house)(
  'the whole of what is kept with the first case of $id is what the solver says now',
  ({ opened, presets: [first] }) => {
    if (first === undefined) throw new Error('there is no preset')
    const told: number[] = []
    expect(kept(opened, first)).toEqual(asWritten(storedAnswer(opened, first, (done) => told.push(done))))
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(RANGE_DRAWS)
  },
)

it.each(cases)('the range and levers kept with $id have the shape the page reads', ({ opened, preset }) => {
  const { answer, levers, range } = kept(opened, preset)
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
it.each(cases)('every ending of $id lies between the ends of its range', ({ opened, preset }) => {
  const { answer, range } = kept(opened, preset)
  for (const [group, { low, high }] of Object.entries(range.groups)) {
    const share = entryOf(answer.groups, group as keyof typeof answer.groups)
    expect(low <= share && share <= high, `${group}: ${share} in ${low} to ${high}`).toBe(true)
  }
})
