import type { RunColumns, RunFilter, RunSort } from './run-types'

/** The events of a filter as the two words of a run's set. @throws {RangeError} for an event the columns do not know. */
function wordsOf(events: readonly string[], of: readonly string[] = []): readonly [number, number] {
  let [low, high] = [0, 0]
  for (const event of of) {
    const at = events.indexOf(event)
    if (at < 0) throw new RangeError(`"${event}" is not an event of these runs.`)
    if (at < 32) low |= 1 << at
    else high |= 1 << (at - 32)
  }
  return [low >>> 0, high >>> 0]
}

/** Which outcomes a filter lets through: 1 in those. */
function lettingThrough({ outcomes }: RunColumns, { groups, outcomes: wanted }: RunFilter): Uint8Array {
  return Uint8Array.from(outcomes, ({ id, group }) =>
    Number((groups === undefined || groups.some((g) => g === group)) && (wanted === undefined || wanted.includes(id))),
  )
}

/** Indices into the columns of the runs that fit every part of a filter, in the order of the runs. A million take some 10 ms. */
export function filterRuns(columns: RunColumns, filter: RunFilter): Uint32Array {
  const { runs, outcome, week, price, eventsLow, eventsHigh, events } = columns
  const fits = lettingThrough(columns, filter)
  const [inLow, inHigh] = wordsOf(events, filter.occurred)
  const [outLow, outHigh] = wordsOf(events, filter.notOccurred)
  const { low: firstWeek, high: lastWeek } = filter.weeks ?? { low: 0, high: Infinity }
  const found = new Uint32Array(runs)
  let count = 0
  for (let i = 0; i < runs; i++) {
    if (fits[outcome[i] ?? 0] === 0) continue
    const [w = 0, l = 0, h = 0] = [week[i], eventsLow[i], eventsHigh[i]]
    if (w < firstWeek || w > lastWeek) continue
    if ((l & inLow) >>> 0 !== inLow || (h & inHigh) >>> 0 !== inHigh || (l & outLow) !== 0 || (h & outHigh) !== 0)
      continue
    if (filter.price !== undefined) {
      const p = price[i] ?? Number.NaN
      if (!(p >= filter.price.low && p <= filter.price.high)) continue
    }
    found[count++] = i
  }
  return found.slice(0, count)
}

/** Indices in another order; equal runs stay in the order they came in, runs without a price come last. */
export function sortRuns(columns: RunColumns, indices: Uint32Array, { by, descending = false }: RunSort): Uint32Array {
  if (by === 'run') return descending ? indices.toSorted().reverse() : indices.toSorted()
  if (by === 'price') return sortByPrice(columns.price, indices, descending)
  return sortByWhole(by === 'week' ? columns.week : columns.outcome, indices, descending)
}

/** Counting sort: stable, and linear in the runs. */
function sortByWhole(values: Uint8Array | Uint16Array, indices: Uint32Array, descending: boolean): Uint32Array {
  let most = 0
  for (const i of indices) most = Math.max(most, values[i] ?? 0)
  const key = (i: number) => (descending ? most - (values[i] ?? 0) : (values[i] ?? 0))
  const next = new Uint32Array(most + 2)
  for (const i of indices) next[key(i) + 1] = (next[key(i) + 1] ?? 0) + 1
  for (let k = 1; k < next.length; k++) next[k] = (next[k] ?? 0) + (next[k - 1] ?? 0)
  const sorted = new Uint32Array(indices.length)
  for (const i of indices) {
    const at = next[key(i)] ?? 0
    next[key(i)] = at + 1
    sorted[at] = i
  }
  return sorted
}

function sortByPrice(price: Float64Array, indices: Uint32Array, descending: boolean): Uint32Array {
  const order = new Uint32Array(indices.length).map((_, k) => k)
  const worst = descending ? -Infinity : Infinity
  const value = Float64Array.from(indices, (i) => {
    const p = price[i] ?? Number.NaN
    return Number.isNaN(p) ? worst : p
  })
  const sign = descending ? -1 : 1
  order.sort((a, b) => {
    const [x = 0, y = 0] = [value[a], value[b]]
    return x === y ? a - b : sign * (x < y ? -1 : 1)
  })
  return order.map((k) => indices[k] ?? 0)
}

/** Which events occurred in the run at an index, in the machine's order. */
export const eventsOfRun = ({ events, eventsLow, eventsHigh }: RunColumns, index: number): readonly string[] =>
  events.filter((_, e) => (((e < 32 ? eventsLow[index] : eventsHigh[index]) ?? 0) >>> (e & 31)) & 1)
