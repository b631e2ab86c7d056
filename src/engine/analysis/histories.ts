import type { Chain } from '../chain/chain'

/** A sequence of steps with what it ended as, and its exact chance. */
export type History = { readonly steps: readonly number[]; readonly group: number; readonly share: number }

export type HistoryTree = { readonly histories: readonly History[]; readonly other: number }

export type HistoryRequest = {
  readonly chain: Chain
  readonly stepsOfPath: readonly (readonly number[])[] // [paths] the steps an event path is, in their order: none, or some
  readonly groupOfOutcome: ArrayLike<number> // [outcomes]
  readonly groups: number
  readonly smallest: number // beginnings of histories rarer than this are not followed
}

/** Mass that enters a sequence: entry i brings mass[i] to state[i] before step[i], in the order of the steps. */
type Entries = { readonly step: number[]; readonly state: number[]; readonly mass: number[] }

/** A sequence with what enters it, and what enters longer ones past it, by a path of several steps. */
type Branch = {
  readonly steps: readonly number[]
  readonly share: number
  readonly entries: Entries
  readonly deeper: LeavingBy
}

/**
 * The exact chance of every sequence of steps: the forward pass over (state, sequence), one sequence at a time. Mass that takes
 * a step leaves for the longer sequence, which is followed if it is entered with a chance of at least `smallest`; the
 * chances of entering those that are not followed add up to `other`, so histories and other are 1 but for rounding. Likeliest
 * first. Yields after every sequence. Memory: entries of the sequences on the way down, steps × states of each.
 * Error: sums of non-negative terms, relative ≤ steps × (longest column) × 2⁻⁵³.
 */
export function* findHistories(request: HistoryRequest): Generator<void, HistoryTree> {
  const { chain, smallest } = request
  const histories: History[] = []
  let other = 0
  const start: Entries = { step: [0], state: [chain.start], mass: [1] }
  const open: Branch[] = [{ steps: [], share: 1, entries: start, deeper: new Map() }]
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

/** What leaves a sequence for a longer one, by its next step. */
type LeavingBy = Map<number, Leaving>

/**
 * What leaves for one: its chance, the mass of the step under way by state and all entries so far, and what passes on to a still
 * longer one at once, which counts in the chance and enters there.
 */
type Leaving = {
  share: number
  readonly entries: Entries
  readonly now: Float64Array
  readonly touched: number[]
  readonly deeper: LeavingBy
}

/** Carries one sequence to the horizon: what ends in it, and what leaves it for a longer one. */
function follow({ chain, stepsOfPath, groupOfOutcome, groups }: HistoryRequest, { steps, entries, deeper }: Branch) {
  const { n, steps: walked, layers, classStart, chance, quiet, edgePath } = chain
  let mass = new Float64Array(n)
  let next = new Float64Array(n)
  const leaving: LeavingBy = new Map()
  let given = 0
  for (let at = entries.step[0]!; at <= walked.length; at++) {
    for (; entries.step[given] === at; given++) mass[entries.state[given]!]! += entries.mass[given]!
    if (at === walked.length) break
    const { rowStart, target, edge, rowClass } = layers[walked[at]!]!
    for (let s = 0; s < n; s++) {
      const x = mass[s]!
      if (x === 0) continue
      mass[s] = 0
      next[s]! += x * quiet[rowClass[s]!]!
      const end = rowStart[s + 1]!
      const place = classStart[rowClass[s]!]! - rowStart[s]!
      for (let k = rowStart[s]!; k < end; k++) {
        const moved = x * chance[place + k]!
        if (moved === 0) continue
        const taken = stepsOfPath[edgePath[edge[k]!]!]!
        if (taken.length === 0) next[target[k]!]! += moved
        else leave(leaving, taken, target[k]!, moved, n)
      }
    }
    closeStep(leaving, at + 1)
    const last = mass
    mass = next
    next = last
  }
  const ended = new Float64Array(groups)
  for (let s = 0; s < n; s++) ended[groupOfOutcome[chain.outcome[s]!]!]! += mass[s]!
  return {
    ended,
    longer: [...joined(leaving, deeper)].map(([step, branch]): Branch => ({ ...branch, steps: [...steps, step] })),
  }
}

function leave(
  leaving: LeavingBy,
  [step, ...further]: readonly number[],
  state: number,
  mass: number,
  n: number,
): void {
  if (step === undefined) return
  let branch = leaving.get(step)
  if (branch === undefined) {
    const entries: Entries = { step: [], state: [], mass: [] }
    branch = { share: 0, entries, now: new Float64Array(n), touched: [], deeper: new Map() }
    leaving.set(step, branch)
  }
  if (further.length > 0) {
    branch.share += mass
    leave(branch.deeper, further, state, mass, n)
    return
  }
  if (branch.now[state] === 0) branch.touched.push(state)
  branch.now[state]! += mass
}

function closeStep(leaving: LeavingBy, step: number): void {
  for (const branch of leaving.values()) {
    const { entries, now, touched } = branch
    for (const state of touched) {
      entries.step.push(step)
      entries.state.push(state)
      entries.mass.push(now[state]!)
      branch.share += now[state]!
      now[state] = 0
    }
    touched.length = 0
    closeStep(branch.deeper, step)
  }
}

/** What leaves from a sequence, and what had passed it, together. */
function joined(leaving: LeavingBy, passed: LeavingBy): LeavingBy {
  const all: LeavingBy = new Map(leaving)
  for (const [step, other] of passed) {
    const own = leaving.get(step)
    const both = own && { ...own, share: own.share + other.share, entries: inOrder(own.entries, other.entries) }
    all.set(step, both === undefined ? other : { ...both, deeper: joined(both.deeper, other.deeper) })
  }
  return all
}

function inOrder(a: Entries, b: Entries): Entries {
  const step = [...a.step, ...b.step]
  const order = [...step.keys()].sort((i, j) => step[i]! - step[j]!)
  const sorted = (values: readonly number[]) => order.map((i) => values[i]!)
  return { step: sorted(step), state: sorted([...a.state, ...b.state]), mass: sorted([...a.mass, ...b.mass]) }
}
