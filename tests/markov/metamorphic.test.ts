import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MarkovChain } from '@/markov/markov-chain'
import { solveReachability } from '@/markov/solve-reachability'
import { solveRewards } from '@/markov/solve-rewards'
import { type ChainLists, chainFrom, everywhere, goalOf, randomLists, relativeError } from './chain-texts'

const answers = (chain: MarkovChain): [chance: number, reward: number] => {
  const goal = goalOf(chain)
  const chance = solveReachability(chain, everywhere(chain), goal)[chain.initial]!
  return [chance, solveRewards(chain, chain.rewards!.value, goal)[chain.initial]!]
}

function holds(change: (lists: ChainLists, random: number) => ChainLists, scale = 1): void {
  fc.assert(
    fc.property(randomLists(25, 9), fc.nat(1_000_000), (lists, random) => {
      const [chance, reward] = answers(chainFrom(lists))
      const [changedChance, changedReward] = answers(chainFrom(change(lists, random)))
      expect(relativeError(changedChance, chance)).toBeLessThanOrEqual(1e-12)
      expect(relativeError(changedReward, scale * reward)).toBeLessThanOrEqual(1e-12)
    }),
    { seed: 10, numRuns: 200 },
  )
}

/** A permutation of 0 … n − 1 that depends on a number. */
function permutation(n: number, random: number): number[] {
  const order = Array.from({ length: n }, (_, s) => s)
  let state = random
  for (let s = n - 1; s > 0; s--) {
    state = (state * 48_271 + 11) % 2_147_483_647
    const other = state % (s + 1)
    ;[order[s], order[other]] = [order[other]!, order[s]!]
  }
  return order
}

it('renaming states changes nothing', () => {
  holds((lists, random) => {
    const name = permutation(lists.n, random)
    return {
      n: lists.n,
      transitions: lists.transitions.map(([from, to, p]) => [name[from]!, name[to]!, p]),
      goal: lists.goal.map((s) => name[s]!),
      earned: lists.earned.map(([s, value]) => [name[s]!, value]),
      initial: name[0]!,
    }
  })
})

it('the order of the lines changes nothing', () => {
  holds((lists, random) => ({
    ...lists,
    transitions: permutation(lists.transitions.length, random).map((t) => lists.transitions[t]!),
    earned: permutation(lists.n, random).map((s) => lists.earned[s]!),
  }))
})

it('splitting a transition into two that share its chance changes nothing', () => {
  holds((lists, random) => ({
    ...lists,
    transitions: lists.transitions.flatMap(([from, to, p], t) => {
      if (t % 3 !== random % 3) return [[from, to, p] as const]
      const share = Number(p) * 0.375 // three eighths and five eighths of a double are doubles or round once
      return [[from, to, String(share)] as const, [from, to, String(Number(p) * 0.625)] as const]
    }),
  }))
})

it('an extra state on the way, earning nothing, changes nothing', () => {
  holds((lists, random) => {
    const chosen = random % lists.transitions.length
    const [from, to, p] = lists.transitions[chosen]!
    const others = lists.transitions.filter((_, t) => t !== chosen)
    return { ...lists, n: lists.n + 1, transitions: [...others, [from, lists.n, p], [lists.n, to, '1']] }
  })
})

it('merging states that do the same changes nothing: a copy shares the ways in', () => {
  holds((lists, random) => {
    const copied = random % lists.n
    const row = lists.transitions.filter(([from]) => from === copied)
    const shared = lists.transitions.map(([from, to, p], t) =>
      to === copied && t % 2 === 1 ? ([from, lists.n, p] as const) : ([from, to, p] as const),
    )
    return {
      ...lists,
      n: lists.n + 1,
      transitions: [...shared, ...row.map(([, to, p]) => [lists.n, to, p] as const)],
      goal: lists.goal.includes(copied) ? [...lists.goal, lists.n] : lists.goal,
      earned: [...lists.earned, [lists.n, lists.earned[copied]![1]]],
    }
  })
})

it('states that cannot be reached change nothing, even ones that never end', () => {
  holds((lists) => ({
    ...lists,
    n: lists.n + 3,
    transitions: [
      ...lists.transitions,
      [lists.n, lists.n + 1, '1'],
      [lists.n + 1, lists.n, '1'],
      [lists.n + 2, 0, '0.5'],
      [lists.n + 2, lists.n, '0.5'],
    ],
    earned: [...lists.earned, [lists.n, '7']],
  }))
})

it('rewards times eight are answers times eight', () => {
  holds((lists) => ({ ...lists, earned: lists.earned.map(([s, value]) => [s, String(8 * Number(value))]) }), 8)
})

it('losses are gains with the other sign', () => {
  fc.assert(
    fc.property(randomLists(25, 9), (lists) => {
      const [, reward] = answers(chainFrom(lists))
      if (reward === Number.POSITIVE_INFINITY) return
      const [, loss] = answers(chainFrom({ ...lists, earned: lists.earned.map(([s, value]) => [s, `-${value}`]) }))
      expect(Math.abs(loss)).toBe(reward)
      expect(loss).toBeLessThanOrEqual(0)
    }),
    { seed: 11, numRuns: 100 },
  )
})

it('the chance of any of several ends is the sum of their chances', () => {
  fc.assert(
    fc.property(randomLists(25, 9), (lists) => {
      const chain = chainFrom(lists)
      const isEnd = (s: number) =>
        chain.rowStart[s + 1]! - chain.rowStart[s]! === 1 && chain.target[chain.rowStart[s]!] === s
      const ends = Array.from({ length: chain.n }, (_, s) => s).filter(isEnd)
      const chanceOf = (states: readonly number[]) =>
        solveReachability(
          chain,
          everywhere(chain),
          everywhere(chain).map((_, s) => Number(states.includes(s))),
        )[0]!
      const sum = ends.reduce((total, s) => total + chanceOf([s]), 0)
      expect(relativeError(sum, chanceOf(ends))).toBeLessThanOrEqual(1e-12)
    }),
    { seed: 12, numRuns: 100 },
  )
})
