import fc from 'fast-check'
import type { MarkovChain } from '@/markov/markov-chain'
import { parseProperty } from '@/markov/parse-property'
import { readExplicit } from '@/markov/read-explicit'
import { linesOf } from '@/markov/source-lines'
import { statesWhere } from '@/markov/states-where'

/** A chain as lists, to be changed by a test and written as explicit files. */
export type ChainLists = {
  readonly n: number
  readonly transitions: readonly (readonly [from: number, to: number, chance: string])[]
  readonly goal: readonly number[]
  readonly earned: readonly (readonly [state: number, value: string])[]
  readonly initial?: number
}

export function texts({ n, transitions, goal, earned, initial = 0 }: ChainLists) {
  const states = Array.from({ length: n }, (_, s) => {
    const numbers = [...(s === initial ? ['0'] : []), ...(goal.includes(s) ? ['1'] : [])]
    return numbers.length === 0 ? [] : [`${s}: ${numbers.join(' ')}`]
  })
  return {
    transitions: [`${n} ${transitions.length}`, ...transitions.map((transition) => transition.join(' '))].join('\n'),
    labels: ['0="init" 1="goal"', ...states.flat()].join('\n'),
    rewards: [`${n} ${earned.length}`, ...earned.map((reward) => reward.join(' '))].join('\n'),
  }
}

export function chainFrom(lists: ChainLists): MarkovChain {
  return readTexts(texts(lists))
}

export function readTexts(files: { transitions: string; labels: string; rewards?: string | undefined }): MarkovChain {
  return readExplicit({
    transitions: linesOf('model.tra', files.transitions),
    labels: linesOf('model.lab', files.labels),
    rewards: files.rewards === undefined ? undefined : linesOf('model.srew', files.rewards),
  })
}

export const everywhere = (chain: MarkovChain): Uint8Array => new Uint8Array(chain.n).fill(1)

export const goalOf = (chain: MarkovChain): Uint8Array =>
  statesWhere(chain, parseProperty('P=? [ F "goal" ]').goal, 'P=? [ F "goal" ]')

/**
 * Random chains of 2 to `most` states: up to four targets a row, weights from 1 down to 10^-`stiffness`, written with all
 * their digits; the last state is the goal, the one before it is another end in half of them.
 */
export const randomLists = (most: number, stiffness: number): fc.Arbitrary<ChainLists> =>
  fc.integer({ min: 2, max: most }).chain((n) =>
    fc
      .tuple(
        fc.boolean(),
        fc.array(
          fc.array(
            fc.tuple(fc.nat(n - 1), fc.integer({ min: 1, max: 999 }), fc.oneof(fc.constant(0), fc.nat(stiffness))),
            { minLength: 1, maxLength: 4 },
          ),
          { minLength: n, maxLength: n },
        ),
        fc.array(fc.nat(100), { minLength: n, maxLength: n }),
      )
      .map(([trap, rows, values]) => ({
        n,
        transitions: rows.flatMap((row, s) => {
          if (s === n - 1 || (trap && s === n - 2 && s > 0)) return [[s, s, '1'] as const]
          const weights = row.map(([, weight, scale]) => weight * Number(`1e-${scale}`))
          const sum = weights.reduce((a, b) => a + b, 0)
          return row.map(([to], k) => [s, to, String(weights[k]! / sum)] as const)
        }),
        goal: [n - 1],
        earned: values.map((value, s) => [s, String(value / 8)] as const),
      })),
  )

export function relativeError(value: number, expected: number): number {
  if (value === expected) return 0
  const error = Math.abs(value - expected) / Math.abs(expected)
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error
}
