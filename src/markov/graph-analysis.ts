import type { MarkovChain } from './markov-chain'

/** What the graph alone decides about reaching a goal: 1 in the states where it is so. */
export type Certainty = {
  readonly never: Uint8Array // [n] the goal has probability 0
  readonly surely: Uint8Array // [n] the goal has probability 1
}

type Rows = Pick<MarkovChain, 'n' | 'm' | 'rowStart' | 'target'>

/**
 * States from which `goal` is reached, through states of `stay` only, with probability 0 and with probability 1. Only
 * the presence of transitions counts, so the answer is exact. Where the goal is not sure, a reward until the goal is
 * infinite. In O(n + m). Source: Baier and Katoen (2008), Principles of Model Checking, algorithms 45 and 46.
 */
export function goalCertainty(chain: Rows, stay: Uint8Array, goal: Uint8Array): Certainty {
  const back = reverseRows(chain)
  const through = stay.map((stays, s) => (goal[s] === 1 ? 0 : stays))
  const possible = closure(back, goal, through)
  const never = possible.map((is) => 1 - is)
  const unsure = closure(back, never, through)
  return { never, surely: unsure.map((is) => 1 - is) }
}

/** States that a run from the initial state can be in before or when it first meets a state of `stop`. [n] */
export function reachableBefore(chain: Rows & Pick<MarkovChain, 'initial'>, stop: Uint8Array): Uint8Array {
  const from = new Uint8Array(chain.n)
  from[chain.initial] = 1
  return spread(
    chain.rowStart,
    chain.target,
    from,
    (s) => stop[s] === 0,
    () => true,
  )
}

/** Marks `from` and every state of `through` that leads there by states of `through`. */
function closure(
  back: { readonly rowStart: Uint32Array; readonly target: Uint32Array },
  from: Uint8Array,
  through: Uint8Array,
): Uint8Array {
  return spread(
    back.rowStart,
    back.target,
    from,
    () => true,
    (s) => through[s] === 1,
  )
}

function spread(
  rowStart: Uint32Array,
  target: Uint32Array,
  from: Uint8Array,
  leaves: (s: number) => boolean,
  enters: (s: number) => boolean,
): Uint8Array {
  const marked = from.slice()
  const waiting = new Uint32Array(marked.length)
  let nWaiting = 0
  for (let s = 0; s < marked.length; s++) if (marked[s] === 1) waiting[nWaiting++] = s
  while (nWaiting > 0) {
    const s = waiting[--nWaiting]!
    if (!leaves(s)) continue
    for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) {
      const other = target[t]!
      if (marked[other] === 1 || !enters(other)) continue
      marked[other] = 1
      waiting[nWaiting++] = other
    }
  }
  return marked
}

function reverseRows({ n, m, rowStart, target }: Rows): {
  readonly rowStart: Uint32Array
  readonly target: Uint32Array
} {
  const start = new Uint32Array(n + 1)
  for (let t = 0; t < m; t++) start[target[t]! + 1]! += 1
  for (let s = 0; s < n; s++) start[s + 1]! += start[s]!
  const source = new Uint32Array(m)
  const next = start.slice(0, n)
  for (let s = 0; s < n; s++) {
    for (let t = rowStart[s]!; t < rowStart[s + 1]!; t++) source[next[target[t]!]!++] = s
  }
  return { rowStart: start, target: source }
}
