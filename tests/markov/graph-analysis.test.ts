import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerProperty } from '@/markov/answer-property'
import { goalCertainty } from '@/markov/graph-analysis'
import type { MarkovChain } from '@/markov/markov-chain'
import { parseProperty } from '@/markov/parse-property'
import { strongComponents } from '@/markov/strong-components'
import { chainFrom, everywhere, goalOf, randomLists } from './chain-texts'

/** Which states can be reached from which, leaving only states that `leaves` lets go: Warshall's closure of all pairs. */
function reachablePairs(chain: MarkovChain, leaves: (s: number) => boolean): boolean[][] {
  const pairs = Array.from({ length: chain.n }, (_, s) => Array.from({ length: chain.n }, (_, t) => s === t))
  for (let s = 0; s < chain.n; s++) {
    for (let t = chain.rowStart[s]!; leaves(s) && t < chain.rowStart[s + 1]!; t++) pairs[s]![chain.target[t]!] = true
  }
  for (let k = 0; k < chain.n; k++) {
    for (let s = 0; s < chain.n; s++) for (let t = 0; t < chain.n; t++) pairs[s]![t] ||= pairs[s]![k]! && pairs[k]![t]!
  }
  return pairs
}

it('never and surely are what paths say: no path to the goal; a path from wherever the run may get first', () => {
  fc.assert(
    fc.property(randomLists(12, 3), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (lists, allowed) => {
      const chain = chainFrom(lists)
      const goal = goalOf(chain)
      const stay = everywhere(chain).map((_, s) => Number(allowed[s]))
      const pairs = reachablePairs(chain, (s) => stay[s] === 1 && goal[s] === 0)
      const can = pairs.map((row) => row.some((reached, t) => reached && goal[t] === 1))
      const { never, surely } = goalCertainty(chain, stay, goal)
      expect([...never]).toEqual(can.map((is) => Number(!is)))
      expect([...surely]).toEqual(pairs.map((row) => Number(row.every((reached, t) => !reached || can[t]!))))
    }),
    { seed: 13, numRuns: 300 },
  )
})

it('parts are the states that reach each other, and every transition leads into its own part or an earlier one', () => {
  fc.assert(
    fc.property(randomLists(12, 3), fc.nat(4095), (lists, mask) => {
      const chain = chainFrom(lists)
      const within = everywhere(chain).map((_, s) => (mask >> s) & 1)
      const { start, members } = strongComponents(chain, within)
      const inside = reachablePairs(maskedChain(chain, within), () => true)
      const part = new Map<number, number>()
      for (let c = 0; c + 1 < start.length; c++)
        for (const s of members.subarray(start[c], start[c + 1])) part.set(s, c)
      expect([...part.keys()].toSorted((a, b) => a - b)).toEqual([...within.keys()].filter((s) => within[s] === 1))
      for (const s of part.keys()) {
        for (const t of part.keys()) expect(part.get(s) === part.get(t)).toBe(inside[s]![t]! && inside[t]![s]!)
        for (let t = chain.rowStart[s]!; t < chain.rowStart[s + 1]!; t++) {
          const to = part.get(chain.target[t]!)
          if (to !== undefined) expect(to).toBeLessThanOrEqual(part.get(s)!)
        }
      }
    }),
    { seed: 14, numRuns: 300 },
  )
})

/** The chain with transitions that touch other states turned into self-loops. */
function maskedChain(chain: MarkovChain, within: Uint8Array): MarkovChain {
  const from = Array.from(chain.target, (_, t) =>
    chain.rowStart.findIndex((start, s) => start <= t && t < chain.rowStart[s + 1]!),
  )
  const target = chain.target.map((to, t) => (within[to] === 1 && within[from[t]!] === 1 ? to : from[t]!))
  return { ...chain, target }
}

it('a path of 200,000 states is walked without recursion', () => {
  const n = 200_000
  const transitions = Array.from({ length: n }, (_, s) => [s, Math.min(s + 1, n - 1), '1'] as const)
  const chain = chainFrom({ n, transitions, goal: [n - 1], earned: [[0, '1']] })
  expect(strongComponents(chain, everywhere(chain)).start.length).toBe(n + 1)
  expect(answerProperty(chain, parseProperty('P=? [ F "goal" ]')).value).toBe(1)
  expect(answerProperty(chain, parseProperty('R=? [ F "goal" ]')).value).toBe(1)
})

describe('N13: infinities are said, not computed', () => {
  const unreachable = chainFrom({
    n: 4,
    transitions: [
      [0, 1, '0.5'],
      [0, 0, '0.5'],
      [1, 0, '1'],
      [2, 3, '1'],
      [3, 3, '1'],
    ],
    goal: [3],
    earned: [[0, '1']],
  })
  const half = chainFrom({
    n: 3,
    transitions: [
      [0, 1, '0.5'],
      [0, 2, '0.5'],
      [1, 1, '1'],
      [2, 2, '1'],
    ],
    goal: [2],
    earned: [],
  })
  const looping = chainFrom({
    n: 2,
    transitions: [
      [0, 0, '0.999999999999'],
      [0, 1, '1e-12'],
      [1, 1, '1'],
    ],
    goal: [1],
    earned: [
      [0, '1'],
      [1, '5'],
    ],
  })

  it.each([
    ['an unreachable goal has chance 0', unreachable, 'P=? [ F "goal" ]', 0],
    ['within a bound too', unreachable, 'P=? [ F<=1000 "goal" ]', 0],
    ['and is never reached', unreachable, 'R=? [ F "goal" ]', Number.POSITIVE_INFINITY],
    [
      'a goal that may be missed takes for ever, though nothing is earned',
      half,
      'R=? [ F "goal" ]',
      Number.POSITIVE_INFINITY,
    ],
    ['a goal that is sure is reached with exactly 1', looping, 'P=? [ F "goal" ]', 1],
    ['a state is paid when left, the goal never', looping, 'R=? [ F "goal" ]', 1_000_000_000_000],
    ['the goal at the start costs nothing', looping, 'R=? [ F "init" ]', 0],
    ['and is certain', looping, 'P=? [ F<=0 "init" ]', 1],
    ['nothing is reached in no steps', looping, 'P=? [ F<=0 "goal" ]', 0],
    ['a condition that never holds is never reached', looping, 'P=? [ F false ]', 0],
    ['stay and goal at once', looping, 'P=? [ !"init" U "goal" ]', 0],
  ] as const)('%s', (_, chain, property, expected) => {
    for (const exact of [false, true])
      expect(answerProperty(chain, parseProperty(property), exact).value).toBe(expected)
  })
})
