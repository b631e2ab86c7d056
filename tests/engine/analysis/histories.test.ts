import { expect, it } from 'vitest'
import { atOnce, findHistories, outcomeShares, seedWords, solveForward, traceRun, weeksAndReward } from '@/engine'
import type { Chain } from '@/engine/chain/chain'
import { firstOfHistories } from '@/engine/sample/first-of-histories'
import { packRecorder } from '@/engine/sample/pack-recorder'
import { rowAt } from '../chain/chain-of-rows'
import { lehmer, randomChain } from '../sample/random-chain'

// Of the twelve paths of a random chain: some are two or three steps at once.
const STEPS = [[], [0], [], [1], [], [2, 1], [], [], [0], [0, 1], [], [1, 2, 0]]
const GROUPS = [0, 0, 1, 1] // of its four outcomes
const shape = { n: 8, absorbing: 2, horizon: 6, layers: 2, edges: [1, 3], moving: [0.3, 0.9], zeros: 0.1 } as const
/** Six weeks of one step, or three of two or three. */
const small = (seed: number, slots = 1): Chain =>
  randomChain({ ...shape, seed, slots, ...(slots === 1 ? {} : { horizon: 3, edges: [1, 2] }) })
const SLOTS = [1, 3]

type Leaf = { readonly key: string; readonly chance: number; readonly group: number; readonly weeks: readonly number[] }

/** Every path of a small chain, one after another. */
function leaves(chain: Chain): readonly Leaf[] {
  const found: Leaf[] = []
  const walk = (at: number, state: number, chance: number, steps: readonly number[], weeks: readonly number[]) => {
    if (at === chain.steps.length || chain.ending[state]! >= 0) {
      found.push({ key: steps.join(), chance, group: GROUPS[chain.outcome[state]!]!, weeks })
      return
    }
    const isFirst = chain.weekStart.indexOf(at, 1) >= 0 // of its week
    const begun = isFirst ? weeks.map((count, c) => count + ((chain.weekCounters[state]! >>> c) & 1)) : weeks
    const { transitions, quiet } = rowAt(chain, chain.layers[chain.steps[at]!]!, state)
    if (quiet > 0) walk(at + 1, state, chance * quiet, steps, begun)
    for (const { target, probability, edge } of transitions) {
      if (probability === 0) continue
      walk(at + 1, target, chance * probability, [...steps, ...STEPS[chain.edgePath[edge]!]!], begun)
    }
  }
  walk(0, chain.start, 1, [], [0, 0, 0])
  return found
}

const search = (chain: Chain, smallest: number) =>
  atOnce(findHistories({ chain, stepsOfPath: STEPS, groupOfOutcome: GROUPS, groups: 2, smallest }))

// Some thousand products of up to nine factors each, added up: both ways are right to 1e-13.
it.each(SLOTS)('gives every history of small chains the chance of all its paths, with %i draws a week', (slots) => {
  for (let seed = 1; seed <= 25; seed++) {
    const chain = small(seed, slots)
    const expected = new Map<string, number>()
    for (const { key, group, chance } of leaves(chain)) {
      expected.set(`${key}/${group}`, (expected.get(`${key}/${group}`) ?? 0) + chance)
    }
    const { histories, other } = search(chain, 0)
    expect(other).toBe(0)
    expect(histories).toHaveLength(expected.size)
    for (const { steps, group, share } of histories) {
      expect(Math.abs(share - expected.get(`${steps.join()}/${group}`)!), `chain ${seed}`).toBeLessThan(1e-13)
    }
  }
})

it.each(SLOTS)('reports what it does not follow exactly, likeliest first, with %i draws a week', (slots) => {
  let left = 0
  for (let seed = 1; seed <= 10; seed++) {
    const chain = small(seed, slots)
    const all = new Map(search(chain, 0).histories.map((h) => [`${h.steps.join()}/${h.group}`, h.share]))
    const { histories, other } = search(chain, 0.05)
    for (const { steps, group, share } of histories) {
      expect(Math.abs(share - all.get(`${steps.join()}/${group}`)!)).toBeLessThan(1e-13)
    }
    const sum = histories.reduce((total, { share }) => total + share, 0)
    expect(Math.abs(sum + other - 1)).toBeLessThan(1e-13)
    left += other
    const shares = histories.map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  }
  expect(left).toBeGreaterThan(0.1)
})

it.each(SLOTS)('weeks in a condition, by what the run ends as, are those of all paths: %i draws a week', (slots) => {
  for (let seed = 1; seed <= 25; seed++) {
    const chain = small(seed, slots)
    const rewards = [0, 1].map((group) => ({
      terminal: Float64Array.from(chain.outcome, (o) => Number(GROUPS[o] === group)),
    }))
    const found = weeksAndReward(chain, rewards)
    const expected = new Float64Array(6)
    for (const { chance, group, weeks } of leaves(chain)) {
      weeks.forEach((count, c) => {
        expected[2 * c + group]! += chance * count
      })
    }
    found.forEach((mean, i) => {
      expect(Math.abs(mean - expected[i]!), `chain ${seed}`).toBeLessThan(1e-12) // 1e-13 × up to six weeks
    })
  }
  const chain = small(1)
  expect(outcomeShares(chain, solveForward(chain)).length).toBe(4)
  const earned = chain.layers.map(() => new Float64Array(chain.n))
  expect(() => weeksAndReward(chain, [{ terminal: new Float64Array(chain.n), earned }])).toThrow('ends as')
})

it.each(SLOTS)('finds the first run of each history as runs are traced, with %i draws a week', (slots) => {
  const uniform = lehmer(2)
  for (let seed = 1; seed <= 5; seed++) {
    const chain = small(seed, slots)
    const { histories } = search(chain, 0.01)
    const text = `seed ${uniform()}`
    const first = new Map<string, number>()
    for (let run = 0; run < 2_000; run++) {
      const { steps: taken, class: stop } = traceRun(chain, text, run)
      const steps = taken.flatMap(({ edge }) => (edge < 0 ? [] : STEPS[chain.edgePath[edge]!]!))
      const outcome = stop < chain.endings.length ? chain.outcome[taken.at(-1)!.to]! : stop - chain.endings.length
      const key = `${steps.join()}/${GROUPS[outcome]}`
      if (!first.has(key)) first.set(key, run)
    }
    const tables = packRecorder(
      chain,
      Array.from({ length: 12 }, (_, path) => [path]),
    )
    const nEndings = chain.endings.length
    const groupOfClass = Array.from({ length: nEndings + 4 }, (_, k) => {
      const state = chain.ending.indexOf(k)
      return GROUPS[k < nEndings ? chain.outcome[state]! : k - nEndings]!
    })
    const found = firstOfHistories(tables, seedWords(text), { stepsOfPath: STEPS, groupOfClass, histories }, 0, 2_000)
    histories.forEach(({ steps, group }, h) => {
      expect(found[h], `chain ${seed}, ${steps}`).toBe(first.get(`${steps.join()}/${group}`) ?? -1)
    })
  }
})
