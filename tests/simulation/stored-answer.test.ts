import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import type { Graph } from '@/engine'
import { defaultSeed, presets } from '@/scenarios'
import {
  chainOf,
  dealMarks,
  RANGE_DRAWS,
  type StoredAnswer,
  solveAnswer,
  storedAnswer,
  storedGraph,
} from '@/simulation'

const kept = (id: string): StoredAnswer => JSON.parse(readFileSync(`src/scenarios/answers/${id}.json`, 'utf8'))
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

let graph: Graph
beforeAll(() => {
  graph = storedGraph()
})

// The file is what the page shows before anything is computed: it must be the solver's own words, to the last bit.
it.each(presets)('the exact answer and the marks kept with $id are what the solver says now', (preset) => {
  const answer = solveAnswer(graph, preset, {}, preset.horizonWeeks)
  const marks = dealMarks(chainOf(graph, preset, {}, preset.horizonWeeks), answer, defaultSeed(preset))
  const { answer: keptAnswer, marks: keptMarks, modelVersion } = kept(preset.id)
  expect({ answer: keptAnswer, marks: keptMarks, modelVersion }).toEqual(
    asWritten({ answer, marks, modelVersion: answer.modelVersion }),
  )
})

// 500 solutions a case take seconds, so the range and levers of one case stand for all: `npm run answers -- --check` does every one.
it('the whole of what is kept with the first case is what the solver says now', () => {
  const [first] = presets
  if (first === undefined) throw new Error('there is no preset')
  const told: number[] = []
  expect(kept(first.id)).toEqual(asWritten(storedAnswer(graph, first, (done) => told.push(done))))
  expect(told).toEqual(Array.from({ length: RANGE_DRAWS }, (_, k) => k + 1))
})

it.each(presets)('the range and levers kept with $id have the shape the page reads', ({ id }) => {
  const { levers, range } = kept(id)
  expect(levers).toHaveLength(5)
  for (const { low, high } of Object.values(range.groups)) {
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeGreaterThan(low)
    expect(high).toBeLessThanOrEqual(1)
  }
})
