import type { Chain } from '../chain/chain'

/** A sequence of steps with what it ended as, and its exact chance. */
export type History = { readonly steps: readonly number[]; readonly group: number; readonly share: number }

export type HistoryTree = { readonly histories: readonly History[]; readonly other: number }

export type HistoryRequest = {
  readonly chain: Chain
  readonly stepOfPath: ArrayLike<number> // [paths] the step an event path is, −1 for none
  readonly groupOfOutcome: ArrayLike<number> // [outcomes]
  readonly groups: number
  readonly smallest: number // beginnings of histories rarer than this are not followed
}

/** Mass that enters a history in a week, by state. */
type Entry = { readonly week: number; readonly state: number; mass: number }

type Branch = { readonly steps: readonly number[]; readonly share: number; readonly entries: readonly Entry[] }

/**
 * The exact chance of every sequence of steps: the forward pass over (state, sequence), one sequence at a time. Mass that takes
 * a step leaves for the longer sequence, which is followed if it is entered with a chance of at least `smallest`; the
 * chances of entering those that are not followed add up to `other`, so histories and other are 1 but for rounding. Likeliest
 * first. Yields after every sequence. Memory: entries of the sequences on the way down, weeks × states of a step each.
 * Error: sums of non-negative terms, relative ≤ horizon × (longest column) × 2⁻⁵³.
 */
export function* findHistories(request: HistoryRequest): Generator<void, HistoryTree> {
  const { chain, smallest } = request
  const histories: History[] = []
  let other = 0
  const open: Branch[] = [{ steps: [], share: 1, entries: [{ week: 0, state: chain.start, mass: 1 }] }]
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    const { ended, longer } = follow(request, branch)
    for (const [group, share] of ended.entries()) if (share > 0) histories.push({ steps: branch.steps, group, share })
    for (const next of longer) {
      if (next.share >= smallest) open.push(next)
      else other += next.share
    }
    yield
  }
  return { histories: histories.sort((a, b) => b.share - a.share || compare(a.steps, b.steps)), other }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((step, i) => step !== b[i])
  return at === -1 ? a.length - b.length : a[at]! - (b[at] ?? -1)
}

/** Carries one sequence to the horizon: what ends in it, and what leaves it for a longer one. */
function follow({ chain, stepOfPath, groupOfOutcome, groups }: HistoryRequest, { steps, entries }: Branch) {
  const { n, horizon, layers, weekLayer, edgePath } = chain
  let mass = new Float64Array(n)
  let next = new Float64Array(n)
  const leaving = new Map<number, { share: number; entries: Entry[]; at: Map<number, Entry> }>()
  let given = 0
  for (let week = entries[0]!.week; week <= horizon; week++) {
    for (; given < entries.length && entries[given]!.week === week; given++) {
      mass[entries[given]!.state]! += entries[given]!.mass
    }
    if (week === horizon) break
    const { rowStart, target, edge, probability, quiet } = layers[weekLayer[week + 1]!]!
    for (const branch of leaving.values()) branch.at.clear()
    for (let s = 0; s < n; s++) {
      const x = mass[s]!
      if (x === 0) continue
      next[s]! += x * quiet[s]!
      for (let k = rowStart[s]!; k < rowStart[s + 1]!; k++) {
        const moved = x * probability[k]!
        if (moved === 0) continue
        const step = stepOfPath[edgePath[edge[k]!]!]!
        if (step < 0) next[target[k]!]! += moved
        else {
          const branch = leaving.get(step) ?? { share: 0, entries: [], at: new Map<number, Entry>() }
          leaving.set(step, branch)
          branch.share += moved
          enter(branch, week + 1, target[k]!, moved)
        }
      }
    }
    const last = mass
    mass = next
    next = last.fill(0)
  }
  const ended = new Float64Array(groups)
  for (let s = 0; s < n; s++) ended[groupOfOutcome[chain.outcome[s]!]!]! += mass[s]!
  const longer = [...leaving].map(([step, branch]) => ({ steps: [...steps, step], ...branch }))
  return { ended, longer }
}

function enter(
  { entries, at }: { entries: Entry[]; at: Map<number, Entry> },
  week: number,
  state: number,
  mass: number,
) {
  const known = at.get(state)
  if (known !== undefined) known.mass += mass
  else {
    const entry = { week, state, mass }
    at.set(state, entry)
    entries.push(entry)
  }
}
