import type { MarkovChain } from './markov-chain'

/**
 * The rows of some states, numbered anew: transitions among them, and those into the goal. Any other target adds 0 to
 * the chance of the goal and is left out. `edge` points back to the transition in the chain.
 */
export type OpenRows = {
  readonly states: Uint32Array // [open] state of the chain
  readonly rowStart: Uint32Array // [open + 1]
  readonly target: Uint32Array // [kept] open state, or `states.length` for the goal
  readonly probability: Float64Array // [kept]
  readonly edge: Uint32Array // [kept]
}

/** Gathers the rows of the states marked `open`; `goal` marks the goal. In O(n + m). */
export function openRows(chain: MarkovChain, open: Uint8Array, goal: Uint8Array): OpenRows {
  const place = new Int32Array(chain.n).fill(-1)
  const states: number[] = []
  for (let s = 0; s < chain.n; s++) if (open[s] === 1) place[s] = states.push(s) - 1
  const rowStart = new Uint32Array(states.length + 1)
  const edge: number[] = []
  states.forEach((s, r) => {
    for (let t = chain.rowStart[s]!; t < chain.rowStart[s + 1]!; t++) {
      const other = chain.target[t]!
      if (goal[other] === 1 || open[other] === 1) edge.push(t)
    }
    rowStart[r + 1] = edge.length
  })
  return {
    states: Uint32Array.from(states),
    rowStart,
    target: Uint32Array.from(edge, (t) => (goal[chain.target[t]!] === 1 ? states.length : place[chain.target[t]!]!)),
    probability: Float64Array.from(edge, (t) => chain.probability[t]!),
    edge: Uint32Array.from(edge),
  }
}
