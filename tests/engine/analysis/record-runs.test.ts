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
  const { steps, class: stop, week, counters } = traceRun(chain, seed, run)
  const events = new Set(steps.flatMap(({ edge }) => (edge < 0 ? [] : paths[chain.edgePath[edge]!]!)))
  return { steps, stop, week, counters, events }
}
const SLOTS = [1, 3]

it.each(SLOTS)(
  'records what a traced run of %i draws a week does: where, when, which events, what it counts',
  (slots) => {
    for (let seed = 1; seed <= 8; seed++) {
      const chain = randomChain({ ...shape, seed, slots, counters: seed === 8 ? 14 : 3 })
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
  },
)

it.each(SLOTS)(
  'records when a traced run of %i draws a week first meets each event, and refuses the unfit',
  (slots) => {
    for (let seed = 1; seed <= 6; seed++) {
      const chain = randomChain({ ...shape, seed, slots })
      const tables = packRecorder(chain, paths)
      const [words, from] = [seedWords('firsts'), seed * 1000]
      const first = recordFirstWeeks(tables, paths, 64, words, from, 300)
      for (let i = 0; i < 300; i++) {
        const { steps } = traced(chain, 'firsts', from + i)
        const weekOf = (event: number) =>
          steps.find(({ edge }) => edge >= 0 && paths[chain.edgePath[edge]!]!.includes(event))?.week ?? 0
        const events = Array.from({ length: 64 }, (_, event) => event)
        expect(
          events.map((event) => first[event * 300 + i]),
          `run ${from + i}`,
        ).toEqual(events.map(weekOf))
      }
    }
    const tables = packRecorder(randomChain({ ...shape, seed: 1 }), paths)
    expect(() => recordFirstWeeks(tables, paths, 64, seedWords('a'), -1, 5)).toThrow('addressed')
    expect(() => recordFirstWeeks({ ...tables, horizon: 256 }, paths, 64, seedWords('a'), 0, 5)).toThrow('256 weeks')
  },
)

it.each(SLOTS)('records the same in any blocks of %i draws a week, and refuses impossible runs and events', (slots) => {
  const chain = randomChain({ ...shape, seed: 3, slots })
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

it.each(SLOTS)('checks conditions on runs of %i draws a week as on traced runs', (slots) => {
  const uniform = lehmer(8)
  let fitting = 0
  for (let seed = 1; seed <= 12; seed++) {
    const chain = randomChain({ ...shape, seed, slots })
    const tables = packRecorder(chain, paths)
    const conditions = Array.from({ length: 3 }, (_, i): Condition => {
      const on = uniform() < 0.5 ? 'path' : 'state'
      const marks = Uint8Array.from({ length: on === 'path' ? 12 : chain.n }, () => Number(uniform() < 0.15))
      const claim = { name: `c${i}`, on, marks, happened: uniform() < 0.6 } as const
      return uniform() < 0.5 ? claim : { ...claim, by: Math.floor(uniform() * 31) }
    })
    const fits = checkRuns(chain, tables, seedWords('check'), conditions, 50, 300)
    fits.forEach((fit, i) => {
      const taken = traced(chain, 'check', 50 + i).steps
      const steps = [{ week: 0, state: chain.start, path: -1 }].concat(
        taken.map(({ week, to, edge }, at) => ({
          week,
          state: taken[at + 1]?.week === week ? -1 : to, // within a week a run stands nowhere
          path: edge < 0 ? -1 : chain.edgePath[edge]!,
        })),
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
