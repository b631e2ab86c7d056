import type { MarkovChain } from './markov-chain'

/** Strongly connected parts, successors first: part c is `members[start[c] … start[c + 1] − 1]`. */
export type StrongComponents = {
  readonly start: Uint32Array // [parts + 1]
  readonly members: Uint32Array // [states in `within`]
}

/**
 * The strongly connected parts of the chain's graph, restricted to the states marked in `within`, in reverse topological
 * order: every transition leads into its own part or an earlier one. Without recursion, in O(n + m).
 * Source: Tarjan (1972), SIAM J. Comput. 1(2), 146–160.
 */
export function strongComponents(
  chain: Pick<MarkovChain, 'n' | 'rowStart' | 'target'>,
  within: Uint8Array,
): StrongComponents {
  const { n, rowStart, target } = chain
  const order = new Uint32Array(n) // 0 = not met yet
  const low = new Uint32Array(n)
  const placed = new Uint8Array(n)
  const cursor = rowStart.slice(0, n)
  const path = new Uint32Array(n)
  const waiting = new Uint32Array(n)
  const members = new Uint32Array(within.reduce((count, inside) => count + inside, 0))
  const start: number[] = [0]
  let met = 0
  let nWaiting = 0
  let nMembers = 0
  for (let root = 0; root < n; root++) {
    if (within[root] === 0 || order[root] !== 0) continue
    let depth = 0
    path[0] = root
    order[root] = low[root] = ++met
    waiting[nWaiting++] = root
    while (depth >= 0) {
      const s = path[depth]!
      if (cursor[s]! < rowStart[s + 1]!) {
        const t = target[cursor[s]!++]!
        if (within[t] === 0 || placed[t] === 1) continue
        if (order[t] !== 0) {
          if (order[t]! < low[s]!) low[s] = order[t]!
          continue
        }
        order[t] = low[t] = ++met
        waiting[nWaiting++] = t
        path[++depth] = t
        continue
      }
      if (low[s] === order[s]) {
        let member: number
        do {
          member = waiting[--nWaiting]!
          placed[member] = 1
          members[nMembers++] = member
        } while (member !== s)
        start.push(nMembers)
      }
      depth--
      if (depth >= 0 && low[s]! < low[path[depth]!]!) low[path[depth]!] = low[s]!
    }
  }
  return { start: Uint32Array.from(start), members }
}
