import { type Chain, counterReward, type Layer } from '@/engine'

/** A layer as a file wants it: one entry per source and target, quiet weeks among them, nothing impossible. */
type MergedRows = {
  readonly start: Uint32Array // [n + 1]
  readonly target: Uint32Array // [entries] within a row: transient states ascending, then endings ascending
  readonly probability: Float64Array // [entries]
}

/** Adds up the edges of each row that share their target. The rows of absorbing states are empty. */
export function mergeRows({ n, ending }: Pick<Chain, 'n' | 'ending'>, layer: Layer): MergedRows {
  const start = new Uint32Array(n + 1)
  const target: number[] = []
  const probability: number[] = []
  const isEnding = (s: number) => ((ending[s] ?? -1) >= 0 ? 1 : 0)
  for (let s = 0; s < n; s++) {
    const row = new Map<number, number>()
    if (isEnding(s) === 0) {
      row.set(s, layer.quiet[s] ?? 0)
      for (let k = layer.rowStart[s] ?? 0; k < (layer.rowStart[s + 1] ?? 0); k++) {
        const t = layer.target[k] ?? 0
        row.set(t, (row.get(t) ?? 0) + (layer.probability[k] ?? 0))
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

/** What a run earns by leaving a state in a week of this kind: `earned[layer][state]`. */
export type Consequence = { readonly id: string; readonly earned: readonly Float64Array[] }

/**
 * A chain unrolled by week, without its transitions: file state `weekStart[w] + i` is state `members[w][i]` after week w.
 * Only pairs that can be reached from the start count; endings stand once each, after the last week.
 */
export type Unrolled = {
  readonly chain: Chain
  readonly rows: readonly MergedRows[] // per layer
  readonly members: readonly Uint32Array[] // per week 0 … horizon: transient states, ascending
  readonly weekStart: Uint32Array // [horizon + 2] the last is the first ending
  readonly endings: Uint32Array // absorbing states, ascending
  readonly states: number
  readonly transitions: number
  readonly consequences: readonly (Consequence & { readonly entries: number })[]
}

/** Walks a chain from its start over its weeks and counts what the files will hold. */
export function unroll(chain: Chain): Unrolled {
  const { n, horizon, weekLayer, ending } = chain
  const rows = chain.layers.map((layer) => mergeRows(chain, layer))
  const members: Uint32Array[] = [Uint32Array.of(chain.start)]
  const endings = new Set<number>()
  let transitions = 0
  for (let week = 1; week <= horizon; week++) {
    const { start, target } = rowsOfWeek({ chain, rows }, week)
    const reached = new Uint8Array(n)
    for (const s of members[week - 1] ?? []) {
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
  const weekStart = new Uint32Array(horizon + 2)
  members.forEach((states, week) => {
    weekStart[week + 1] = (weekStart[week] ?? 0) + states.length
  })
  const last = (members[horizon] ?? []).length + endings.size
  const counted = consequencesOf(chain).map((consequence) => ({
    ...consequence,
    entries: countEntries(consequence, members, weekLayer),
  }))
  return {
    chain,
    rows,
    members,
    weekStart,
    endings: Uint32Array.from(endings).sort(),
    states: (weekStart[horizon + 1] ?? 0) + endings.size,
    transitions: transitions + last,
    consequences: counted,
  }
}

/** The rows by which week 1 … horizon moves. */
export function rowsOfWeek({ chain, rows }: Pick<Unrolled, 'chain' | 'rows'>, week: number): MergedRows {
  const found = rows[chain.weekLayer[week] ?? -1]
  if (found === undefined) throw new RangeError(`Week ${week} has no kind; weeks go from 1 to ${chain.horizon}.`)
  return found
}

/** Every counter, and the weeks until an ending. */
function consequencesOf(chain: Chain): readonly Consequence[] {
  const open = Float64Array.from(chain.ending, (ending) => (ending < 0 ? 1 : 0))
  return [
    { id: 'weeksToSettle', earned: chain.layers.map(() => open) },
    ...chain.counterIds.map((id, c) => ({ id, earned: counterReward(chain, c).weekly ?? [] })),
  ]
}

function countEntries({ earned }: Consequence, members: readonly Uint32Array[], weekLayer: Uint8Array): number {
  let entries = 0
  members.forEach((states, week) => {
    const value = earned[weekLayer[week + 1] ?? 0]
    if (week + 1 < members.length) for (const s of states) if ((value?.[s] ?? 0) !== 0) entries++
  })
  return entries
}
