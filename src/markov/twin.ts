import type { Arithmetic } from './arithmetic'
import { eliminateExactly } from './eliminate-exactly'
import { type ExactRow, exactRows } from './exact-rows'
import { goalCertainty, reachableBefore } from './graph-analysis'
import { TwinTooLarge } from './left-unsolved'
import type { MarkovChain } from './markov-chain'
import { MARKOV_LIMITS } from './markov-limits'
import { numeralFraction } from './read-numeral'
import type { Asked } from './solve-reachability'
import { strongComponents } from './strong-components'

/** An answer of a twin: the nearest double, and the fraction where the twin counts in fractions. */
export type TwinAnswer = { readonly value: number; readonly fraction?: string }

/** The same questions as to the float solver, by state; undefined where not asked, Infinity as the value it is. */
export type Twin = {
  readonly reachability: (
    chain: MarkovChain,
    stay: Uint8Array,
    goal: Uint8Array,
    asked?: Asked,
  ) => (TwinAnswer | undefined)[]
  readonly rewards: (chain: MarkovChain, goal: Uint8Array, asked?: Asked) => (TwinAnswer | undefined)[]
  readonly bounded: (
    chain: MarkovChain,
    stay: Uint8Array,
    goal: Uint8Array,
    steps: number,
    asked?: Asked,
  ) => (TwinAnswer | undefined)[]
}

/** The questions of `Twin`, answered in the given arithmetic. @throws {TwinTooLarge} beyond a declared budget. */
export function twinIn<T>(arithmetic: Arithmetic<T>): Twin {
  const { zero, one, from, plus, times, difference } = arithmetic
  const answer = (x: T[] | undefined): TwinAnswer | undefined => x && difference(x[0]!, x[1] ?? zero)

  return {
    reachability(chain, stay, goal, asked = 'initial') {
      const { never, surely } = goalCertainty(chain, stay, goal)
      const decided = never.map((is, s) => is | surely[s]!)
      const open = openStates(chain, decided, asked)
      const x = Array.from(decided, (is, s) => (is === 1 ? [surely[s] === 1 ? one : zero] : undefined))
      solve(
        chain,
        open,
        Array.from(open, () => [zero]),
        x,
        arithmetic,
      )
      return x.map(answer)
    },

    rewards(chain, goal, asked = 'initial') {
      const { surely } = goalCertainty(chain, new Uint8Array(chain.n).fill(1), goal)
      const stop = goal.map((is, s) => is | (1 - surely[s]!))
      const open = openStates(chain, stop, asked)
      const x = Array.from(stop, (is) => (is === 1 ? [zero, zero] : undefined))
      const earned = Array.from(open, (_, s) => {
        const text = chain.rewards?.numeral.get(s) ?? '0'
        const size = from(numeralFraction(text))
        return text.startsWith('-') ? [zero, size] : [size, zero]
      })
      solve(chain, open, earned, x, arithmetic)
      return x.map((value, s) => (surely[s] === 0 ? { value: Number.POSITIVE_INFINITY } : answer(value)))
    },

    bounded(chain, stay, goal, steps, asked = 'initial') {
      const { never } = goalCertainty(chain, stay, goal)
      const decided = never.map((is, s) => is | goal[s]!)
      const open = openStates(chain, decided, asked)
      const rows = exactRows(chain, open, arithmetic)
      const products = rows.reduce((sum, row) => sum + row.size, 0)
      if (steps * products > MARKOV_LIMITS.exactWork) throw tooMuchWork()
      let x = Array.from(decided, (is, s) =>
        is === 1 ? (goal[s] === 1 ? one : zero) : open[s] === 1 ? zero : undefined,
      )
      for (let step = 0; step < steps; step++) {
        x = x.map((value, s) => (open[s] === 1 ? weighted(rows[s]!, (t) => x[t]!) : value))
      }
      return x.map((value) => answer(value === undefined ? undefined : [value]))
    },
  }

  function weighted(row: ExactRow<T>, value: (t: number) => T): T {
    let sum = zero
    for (const [t, p] of row) sum = plus(sum, times(p, value(t)))
    return sum
  }
}

const tooMuchWork = () => new TwinTooLarge(`More than ${MARKOV_LIMITS.exactWork} products; a twin takes no more.`)

function openStates(chain: MarkovChain, decided: Uint8Array, asked: Asked): Uint8Array {
  const wanted = asked === 'every' ? decided.map(() => 1) : reachableBefore(chain, decided)
  return decided.map((is, s) => (1 - is) & wanted[s]!)
}

/** Fills `x` for the open states, part by part, successors first. */
function solve<T>(
  chain: MarkovChain,
  open: Uint8Array,
  earned: T[][],
  x: (T[] | undefined)[],
  arithmetic: Arithmetic<T>,
): void {
  const { zero, plus, times } = arithmetic
  const rows = exactRows(chain, open, arithmetic)
  const parts = strongComponents(chain, open)
  let products = 0
  const spend = (more: number) => {
    products += more
    if (products > MARKOV_LIMITS.exactWork) throw tooMuchWork()
  }
  for (let c = 0; c + 1 < parts.start.length; c++) {
    const members = Array.from(parts.members.subarray(parts.start[c], parts.start[c + 1]))
    const place = new Map(members.map((s, r) => [s, r]))
    const part = {
      rows: members.map(() => new Map<number, T>()),
      exit: members.map(() => zero),
      gain: members.map((s) => earned[s]!),
    }
    members.forEach((s, r) => {
      for (const [t, p] of rows[s]!) {
        const inside = place.get(t)
        if (t === s) continue
        if (inside !== undefined) {
          part.rows[r]!.set(inside, p)
          continue
        }
        part.exit[r] = plus(part.exit[r]!, p)
        part.gain[r] = part.gain[r]!.map((sum, column) => plus(sum, times(p, x[t]![column]!)))
      }
    })
    const solved = eliminateExactly(part, arithmetic, spend)
    members.forEach((s, r) => {
      x[s] = solved[r]!
    })
  }
}
