import { expect, it } from 'vitest'
import {
  type Condition,
  checkRuns,
  drawsOfRun,
  firstDraws,
  packRecorder,
  recordFirstWeeks,
  recordRuns,
  seedWords,
  traceRun,
} from '@/engine'
import type { Chain } from '@/engine/chain/chain'
import { lehmer, randomChain } from '../sample/random-chain'

const shape = { n: 40, absorbing: 6, horizon: 30, layers: 3, edges: [1, 6], moving: [0.2, 0.9], zeros: 0.1 } as const
/** Paths of a random chain as sets of events spread over both words. */
const paths = Array.from({ length: 12 }, (_, path) => [path * 5, (path * 7 + 3) % 64])

function traced(chain: Chain, seed: string, run: number) {
  const { weeks, class: stop, week, counters } = traceRun(chain, seed, run)
  const events = new Set(weeks.flatMap(({ edge }) => (edge < 0 ? [] : paths[chain.edgePath[edge]!]!)))
  return { weeks, stop, week, counters, events }
}

it('records what a traced run does: where, when, which events, what it counts', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const chain = randomChain({ ...shape, seed, counters: seed === 8 ? 14 : 3 })
    const tables = packRecorder(chain, paths)
    const first = seed * 1000
    const records = recordRuns(tables, seedWords('record'), first, 400)
    for (let i = 0; i < 400; i++) {
      const { stop, week, counters, events } = traced(chain, 'record', first + i)
      expect([records.class[i], records.week[i]]).toEqual([stop, week])
      expect(counters.map((_, c) => records.counters[c * 400 + i])).toEqual(counters)
      const seen = Array.from({ length: 64 }, (_, e) => e).filter(
        (e) => (((e < 32 ? records.eventsLow : records.eventsHigh)[i]! >>> (e & 31)) & 1) === 1,
      )
      expect(seen).toEqual([...events].toSorted((a, b) => a - b))
    }
  }
})

it('records the week in which a traced run first meets each event, and refuses what does not fit', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const chain = randomChain({ ...shape, seed })
    const tables = packRecorder(chain, paths)
    const [words, from] = [seedWords('firsts'), seed * 1000]
    const first = recordFirstWeeks(tables, paths, 64, words, from, 300)
    for (let i = 0; i < 300; i++) {
      const { weeks } = traced(chain, 'firsts', from + i)
      const weekOf = (event: number) =>
        weeks.find(({ edge }) => edge >= 0 && paths[chain.edgePath[edge]!]!.includes(event))?.week ?? 0
      for (let e = 0; e < 64; e++) expect(first[e * 300 + i], `event ${e} of run ${from + i}`).toBe(weekOf(e))
    }
  }
  const tables = packRecorder(randomChain({ ...shape, seed: 1 }), paths)
  expect(() => recordFirstWeeks(tables, paths, 64, seedWords('a'), -1, 5)).toThrow('addressed')
  expect(() => recordFirstWeeks({ ...tables, horizon: 256 }, paths, 64, seedWords('a'), 0, 5)).toThrow('256 weeks')
})

it('records the same in any blocks, and refuses runs and events that cannot be', () => {
  const chain = randomChain({ ...shape, seed: 3 })
  const tables = packRecorder(chain, paths)
  const words = seedWords('blocks')
  const whole = recordRuns(tables, words, 0, 700)
  for (const [from, count] of [
    [0, 300],
    [300, 1],
    [301, 399],
  ] as const) {
    const block = recordRuns(tables, words, from, count)
    expect(block.class).toEqual(whole.class.slice(from, from + count))
    expect(block.week).toEqual(whole.week.slice(from, from + count))
    expect(block.eventsHigh).toEqual(whole.eventsHigh.slice(from, from + count))
  }
  expect(() => recordRuns(tables, words, -1, 5)).toThrow('addressed')
  expect(() => packRecorder(chain, [...paths, [64]])).toThrow('64')
})

it('draws the first draw of every run of a stream', () => {
  const words = seedWords('first draws')
  for (const stream of [0, 1, 2]) {
    const draws = firstDraws(words, stream, 4_294_967_000, 296)
    draws.forEach((draw, i) => {
      expect(draw).toBe(drawsOfRun(words, 4_294_967_000 + i, stream)())
    })
  }
  expect(() => firstDraws(words, 1, 4_294_967_000, 297)).toThrow('addressed')
})

it('checks conditions on runs as on traced runs', () => {
  const uniform = lehmer(8)
  let fitting = 0
  for (let seed = 1; seed <= 12; seed++) {
    const chain = randomChain({ ...shape, seed })
    const tables = packRecorder(chain, paths)
    const conditions = Array.from({ length: 3 }, (_, i): Condition => {
      const on = uniform() < 0.5 ? 'path' : 'state'
      const marks = Uint8Array.from({ length: on === 'path' ? 12 : chain.n }, () => Number(uniform() < 0.15))
      const claim = { name: `c${i}`, on, marks, happened: uniform() < 0.6 } as const
      return uniform() < 0.5 ? claim : { ...claim, by: Math.floor(uniform() * 31) }
    })
    const fits = checkRuns(chain, tables, seedWords('check'), conditions, 50, 300)
    fits.forEach((fit, i) => {
      const { weeks } = traced(chain, 'check', 50 + i)
      const steps = [{ week: 0, state: chain.start, path: -1 }].concat(
        weeks.map(({ week, to, edge }) => ({ week, state: to, path: edge < 0 ? -1 : chain.edgePath[edge]! })),
      )
      const holds = ({ on, marks, happened, by = 99 }: Condition) =>
        happened === steps.some(({ week, state, path }) => week <= by && marks[on === 'path' ? path : state] === 1)
      expect(fit, `chain ${seed}, run ${50 + i}`).toBe(Number(conditions.every(holds)))
      fitting += fit
    })
  }
  expect(fitting).toBeGreaterThan(100) // and not all: 3,600 runs
  expect(fitting).toBeLessThan(3000)
})
