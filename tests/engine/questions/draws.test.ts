import { expect, it } from 'vitest'
import { actorRun, drawsOfRun, traceRun } from '@/engine'
import type { TracedRun } from '@/engine/sample/trace-run'
import { fractionsOf, rulesOf, toldByWeek, WEEKS, walkByDraws } from './toy-by-paths'
import { type ToyNumber, toyChain, toyChainOf, toyModel, toyNumbers, toyStates, toyWeeks } from './toy-model'

const SEED = 'luck'
const SLOTS = 4
const LAW = 2
const runs = Array.from({ length: 2_000 }, (_, run) => run)
const drawsOf = (run: number): number[] => Array.from({ length: SLOTS * WEEKS }, drawsOfRun(SEED, run))
const addressOf = (week: number, slot: number): number => SLOTS * (week - 1) + slot
const isLapsed = (state: number): boolean => toyStates[state]?.endsWith('/lapsed') ?? false

type Changed = Partial<Record<ToyNumber, number>>
const still: Changed = { quarrel: 0, open: 0, void: 0, threaten: 0 }

it.each<{ name: string; changed: Changed; isMet: (trace: TracedRun) => boolean }>([
  { name: 'past a week without a scheduled event', changed: {}, isMet: ({ week }) => week > 1 },
  {
    name: 'past quiet weeks',
    changed: still,
    isMet: ({ steps }) => steps.every(({ edge, slot }) => edge < 0 || slot > LAW),
  },
  {
    name: 'past a question that is illegal where the run stands',
    changed: { delay: 0 },
    isMet: ({ steps }) => steps.some(({ slot, from, week }) => slot === LAW && isLapsed(from) && week < WEEKS),
  },
  {
    name: 'past a scheduled event that is illegal',
    changed: { open: 1, nearRushed: 1, closing: 1_000 },
    isMet: ({ steps }) =>
      steps.some(({ slot, from, week }) => slot > LAW && /^near/.test(toyStates[from] ?? '') && week < WEEKS),
  },
  { name: 'past answers', changed: { quarrel: 1 }, isMet: ({ steps }) => steps.some(({ edge }) => edge >= 0) },
])('every step takes draw slots · (week − 1) + slot of its run, $name', ({ changed, isMet }) => {
  const chain = toyChainOf(changed)
  expect(chain.slots).toBe(SLOTS)
  let met = 0
  for (const run of runs) {
    const draws = drawsOf(run)
    const trace = traceRun(chain, SEED, run)
    expect(trace.steps.map(({ draw }) => draw)).toEqual(
      trace.steps.map(({ week, slot }) => draws[addressOf(week, slot)]),
    )
    met += Number(isMet(trace))
  }
  expect(met).toBeGreaterThan(0)
})

/** Steps of all questions but the law's, and of the deadline. */
const elsewhere = ({ steps }: TracedRun) => steps.filter(({ slot }) => slot !== LAW)

it('another chance in one question leaves the luck of all others as it was', () => {
  // Threats change no state. Without rulings, which lie above them on the draw, they are all that the law's question brings.
  const [seldom, often] = [toyChainOf({ void: 0 }), toyChainOf({ void: 0, threaten: 0.75 })]
  let apart = 0
  for (const run of runs) {
    const [before, after] = [traceRun(seldom, SEED, run), traceRun(often, SEED, run)]
    expect(elsewhere(after)).toEqual(elsewhere(before))
    apart += Number(before.steps.some(({ edge }, i) => edge !== after.steps[i]?.edge))
  }
  expect(apart).toBeGreaterThan(runs.length / 2)
})

it('and where it changes the path, the draws that are still asked for are the same', () => {
  for (const changed of [{ open: 1 }, { quarrel: 0 }, { void: 0.5 }, { delay: 0 }] satisfies Changed[]) {
    const other = toyChainOf(changed)
    const placed = ({ steps }: TracedRun) => new Map(steps.map(({ week, slot, draw }) => [addressOf(week, slot), draw]))
    for (const run of runs) {
      const [before, after] = [placed(traceRun(toyChain, SEED, run)), placed(traceRun(other, SEED, run))]
      const shared = [...after.keys()].filter((place) => before.has(place))
      expect(shared.map((place) => after.get(place))).toEqual(shared.map((place) => before.get(place)))
    }
  }
})

it('another draw in one place leaves all other draws where they were', () => {
  const rules = rulesOf(fractionsOf())
  const walk = (draws: readonly number[]) => walkByDraws(rules, (week, slot) => draws[addressOf(week, slot)] ?? 1)
  let apart = 0
  for (const run of runs) {
    const own = drawsOf(run)
    const place = run % own.length
    const replaced = own.with(place, ((own[place] ?? 0) + 0.5) % 1)
    const next = replaced.values()
    const { weeks } = actorRun(toyModel, toyNumbers, toyWeeks, [], () => next.next().value ?? 1)
    const [before, after] = [walk(own), walk(replaced)]
    expect(weeks, `run ${run}, draw ${place}`).toEqual(toldByWeek(after))
    const same = before.filter(({ week, slot }) => addressOf(week, slot) < place)
    expect(after.slice(0, same.length)).toEqual(same)
    apart += Number(after.length !== before.length || after.some(({ to }, i) => to !== before[i]?.to))
  }
  expect(apart).toBeGreaterThan(runs.length / 10)
})
