import { expect, it } from 'vitest'
import { type FoundRun, findRuns, findStop } from '@/engine/sample/find-runs'
import { seedWords } from '@/engine/sample/run-streams'
import { packSampler } from '@/engine/sample/sampler-tables'
import { traceRun } from '@/engine/sample/trace-run'
import { randomChain } from './random-chain'

const shape = { seed: 4, n: 40, absorbing: 5, horizon: 30, layers: 2, edges: [1, 8], moving: [0.1, 0.9] } as const
const chain = randomChain(shape)
const tables = packSampler(chain)
const words = seedWords('marks')
const groupOfClass = Array.from(tables.classOutcome, (outcome) => (outcome < 2 ? outcome : 2))
const groupOf = ({ class: stop }: FoundRun) => groupOfClass[stop]

it.each([1, 3])('finds where a run stops as the reference walks it, in weeks of up to %i steps', (slots) => {
  const walked = randomChain({ ...shape, slots })
  const packed = packSampler(walked)
  for (let run = 0; run < 500; run++) {
    const { class: stop, week } = traceRun(walked, words, run)
    expect(findStop(packed, words, run)).toEqual({ run, class: stop, week })
  }
})

it.each([[[7, 0, 5]], [[1, 20, 3]], [[30, 1, 1]]])(
  'fills the quotas %j with the first runs of each group, in order',
  (quota) => {
    const groups = Array.from({ length: 10_000 }, (_, run) => groupOfClass[findStop(tables, words, run).class])
    const expected = quota.flatMap((count, group) =>
      groups.flatMap((g, run) => (g === group ? [run] : [])).slice(0, count),
    )
    const found = findRuns(tables, words, groupOf, quota, 10_000)
    expect(found.map(({ run }) => run)).toEqual(expected.sort((a, b) => a - b))
  },
)

it('comes back short rather than late', () => {
  expect(findRuns(tables, words, groupOf, [1000, 1000, 1000], 50).length).toBeLessThanOrEqual(50)
  expect(findRuns(tables, words, groupOf, [0, 0, 0], 50)).toEqual([])
  expect(() => findRuns(tables, words, () => undefined, [1], 50)).toThrow(RangeError)
})
