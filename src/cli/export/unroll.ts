import { type Chain, counterReward, earnedByWeek, type Layer } from '@/engine'

/** A layer as a file wants it: one entry per source and target, quiet steps among them, nothing impossible. */
type MergedRows = {
  readonly start: Uint32Array // [n + 1]
  readonly target: Uint32Array // [entries] within a row: transient states ascending, then endings ascending
  readonly probability: Float64Array // [entries]
}

/** Adds up the edges of each row that share their target. The rows of absorbing states are empty. */
export function mergeRows(
  { n, ending, classStart, chance, quiet }: Pick<Chain, 'n' | 'ending' | 'classStart' | 'chance' | 'quiet'>,
  { rowStart, rowClass, target: targets }: Layer,
): MergedRows {
  const start = new Uint32Array(n + 1)
  const target: number[] = []
  const probability: number[] = []
  const isEnding = (s: number) => ((ending[s] ?? -1) >= 0 ? 1 : 0)
  for (let s = 0; s < n; s++) {
    const row = new Map<number, number>()
    if (isEnding(s) === 0) {
      const own = rowClass[s] ?? 0
      row.set(s, quiet[own] ?? 0)
      let at = classStart[own] ?? 0
      for (let k = rowStart[s] ?? 0; k < (rowStart[s + 1] ?? 0); k++) {
        const t = targets[k] ?? 0
        row.set(t, (row.get(t) ?? 0) + (chance[at++] ?? 0))
      }
    }
    const entries = [...row].filter(([, p]) => p > 0).sort(([a], [b]) => isEnding(a) - isEnding(b) || a - b)
    for (const [t, p] of entries) {
      target.push(t)
      probability.push(p)
    }
    start[s + 1] = target.length
  }
  return { start, target: Uint32Array.from(target), probability: Float64Array.from(probability) }
}

/** What a run earns by leaving a state in a step of a layer: `earned[layer][state]`. */
export type Consequence = { readonly id: string; readonly earned: readonly (Float64Array | undefined)[] }

/**
 * A chain unrolled by step, question by question, without its transitions: file state `stepStart[k] + i` is state `members[k][i]`
 * after k steps. Only pairs that can be reached from the start count; endings stand once each, after the last step.
 */
export type Unrolled = {
  readonly chain: Chain
  readonly rows: readonly MergedRows[] // per layer
  readonly members: readonly Uint32Array[] // per step 0 … steps: transient states, ascending
  readonly stepStart: Uint32Array // [steps + 2] the last is the first ending
  readonly endings: Uint32Array // absorbing states, ascending
  readonly states: number
  readonly transitions: number
  readonly consequences: readonly (Consequence & { readonly entries: number })[]
}

/** Walks a chain from its start over its steps and counts what the files will hold. */
export function unroll(chain: Chain): Unrolled {
  const { n, steps, ending } = chain
  const rows = chain.layers.map((layer) => mergeRows(chain, layer))
  const members: Uint32Array[] = [Uint32Array.of(chain.start)]
  const endings = new Set<number>()
  let transitions = 0
  for (let step = 0; step < steps.length; step++) {
    const { start, target } = rowsOfStep({ chain, rows }, step)
    const reached = new Uint8Array(n)
    for (const s of members[step] ?? []) {
      const [from, to] = [start[s] ?? 0, start[s + 1] ?? 0]
      transitions += to - from
      for (let k = from; k < to; k++) reached[target[k] ?? 0] = 1
    }
    const transient: number[] = []
    reached.forEach((is, s) => {
      if (is === 0) return
      if ((ending[s] ?? -1) < 0) transient.push(s)
      else endings.add(s)
    })
    members.push(Uint32Array.from(transient))
  }
  const stepStart = new Uint32Array(steps.length + 2)
  members.forEach((states, step) => {
    stepStart[step + 1] = (stepStart[step] ?? 0) + states.length
  })
  const last = (members[steps.length] ?? []).length + endings.size
  const counted = consequencesOf(chain).map((consequence) => ({
    ...consequence,
    entries: countEntries(consequence, members, steps),
  }))
  return {
    chain,
    rows,
    members,
    stepStart,
    endings: Uint32Array.from(endings).sort(),
    states: (stepStart[steps.length + 1] ?? 0) + endings.size,
    transitions: transitions + last,
    consequences: counted,
  }
}

/** The rows by which step 0 … steps − 1 moves. */
export function rowsOfStep({ chain, rows }: Pick<Unrolled, 'chain' | 'rows'>, step: number): MergedRows {
  const found = rows[chain.steps[step] ?? -1]
  if (found === undefined) throw new RangeError(`Step ${step} does not exist; there are ${chain.steps.length}.`)
  return found
}

/** Every counter, and the weeks until an ending. */
function consequencesOf(chain: Chain): readonly Consequence[] {
  const open = Float64Array.from(chain.ending, (ending) => (ending < 0 ? 1 : 0))
  return [
    { id: 'weeksToSettle', earned: earnedByWeek(chain, open) },
    ...chain.counterIds.map((id, c) => ({ id, earned: counterReward(chain, c).earned ?? [] })),
  ]
}

function countEntries({ earned }: Consequence, members: readonly Uint32Array[], steps: Uint8Array): number {
  let entries = 0
  members.forEach((states, step) => {
    const value = earned[steps[step] ?? -1]
    if (step < steps.length) for (const s of states) if ((value?.[s] ?? 0) !== 0) entries++
  })
  return entries
}
