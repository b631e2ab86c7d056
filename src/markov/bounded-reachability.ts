import { goalCertainty, reachableBefore } from './graph-analysis'
import type { MarkovChain } from './markov-chain'
import { MARKOV_LIMITS } from './markov-limits'
import { type OpenRows, openRows } from './open-rows'
import { Refusal } from './refusal'
import type { Asked } from './solve-reachability'
import { stepDoubled } from './step-doubled'

/**
 * The chance of the goal within `steps` steps from every open state [open], by sparse steps in doubles.
 * Error: relative, steps × (targets of a row + 2) · 2^-53; nothing is subtracted.
 */
function stepPlain({ states, rowStart, target, probability }: OpenRows, steps: number): Float64Array {
  const open = states.length
  let now = new Float64Array(open + 1)
  let next = new Float64Array(open + 1)
  now[open] = next[open] = 1
  for (let step = 0; step < steps; step++) {
    let changed = false
    for (let r = 0; r < open; r++) {
      let sum = 0
      for (let t = rowStart[r]!; t < rowStart[r + 1]!; t++) sum += probability[t]! * now[target[t]!]!
      next[r] = sum
      if (sum !== now[r]) changed = true
    }
    ;[now, next] = [next, now]
    if (!changed) break // the same for ever after
  }
  return now.subarray(0, open)
}

const PLAIN_STEPS = 64
const DOUBLED_WORK = 1_000_000_000

/**
 * The chance of reaching `goal` through states of `stay` within `steps` steps, by state [n]; NaN where not asked.
 * `steps` sparse steps backwards, fewer when nothing changes any more.
 * Error: relative, at most 1e-14 up to 64 steps with rows of up to a few targets (each step adds (targets + 2) · 2^-53),
 * and beyond that too while steps × transitions ≤ 1e9, for which numbers of twice the length are used; a larger
 * question takes plain steps and has the error of those, steps × (targets + 2) · 2^-53.
 * @throws {Refusal} when steps × transitions exceeds 1e10.
 */
export function boundedReachability(
  chain: MarkovChain,
  stay: Uint8Array,
  goal: Uint8Array,
  steps: number,
  asked: Asked = 'initial',
): Float64Array {
  const work = steps * chain.m
  if (work > MARKOV_LIMITS.boundedWork) {
    throw new Refusal(
      'bounded-work',
      'step bound',
      `${steps} steps × ${chain.m} transitions = ${work}`,
      `up to ${MARKOV_LIMITS.boundedWork}, here ${Math.floor(MARKOV_LIMITS.boundedWork / chain.m)} steps`,
    )
  }
  const { never } = goalCertainty(chain, stay, goal)
  const decided = never.map((is, s) => is | goal[s]!)
  const wanted = asked === 'every' ? decided.map(() => 1) : reachableBefore(chain, decided)
  const rows = openRows(
    chain,
    decided.map((is, s) => (1 - is) & wanted[s]!),
    goal,
  )
  const doubled = steps > PLAIN_STEPS && work <= DOUBLED_WORK
  const reached = doubled ? stepDoubled(chain, rows, steps) : stepPlain(rows, steps)
  const x = Float64Array.from(decided, (is, s) => (is === 1 ? goal[s]! : Number.NaN))
  rows.states.forEach((s, r) => {
    x[s] = Math.min(1, reached[r]!)
  })
  return x
}
