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

/**
 * Indices in another order; equal runs stay in the order they came in, runs without a price come last. A million take some
 * 20 ms a step: one, or by price five.
 */
export function* sortRuns(
  columns: RunColumns,
  indices: Uint32Array,
  { by, descending = false }: RunSort,
): Generator<void, Uint32Array> {
  if (by === 'run') return descending ? indices.toSorted().reverse() : indices.toSorted()
  if (by === 'price') return yield* sortByPrice(columns.price, indices, descending)
  return sortByWhole(by === 'week' ? columns.week : columns.outcome, indices, descending)
}

function sortByWhole(values: Uint8Array | Uint16Array, indices: Uint32Array, descending: boolean): Uint32Array {
  let most = 0
  for (const i of indices) most = Math.max(most, values[i] ?? 0)
  return countingSort(indices, most, descending ? (i) => most - (values[i] ?? 0) : (i) => values[i] ?? 0)
}

/** Stable, and linear in the indices. `keyOf`: whole numbers from 0 to `most`, which is below 65,536. */
function countingSort(indices: Uint32Array, most: number, keyOf: (index: number) => number): Uint32Array {
  const { length } = indices
  const keys = new Uint16Array(length)
  const next = new Uint32Array(most + 2)
  for (let k = 0; k < length; k++) {
    const key = keyOf(indices[k] ?? 0)
    keys[k] = key
    next[key + 1] = (next[key + 1] ?? 0) + 1
  }
  for (let key = 1; key < next.length; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0)
  const sorted = new Uint32Array(length)
  for (let k = 0; k < length; k++) {
    const key = keys[k] ?? 0
    const at = next[key] ?? 0
    next[key] = at + 1
    sorted[at] = indices[k] ?? 0
  }
  return sorted
}

const DIGIT = 0xffff

/**
 * A radix sort, since a comparing one holds its thread for a second: the bits of floats that are not negative are in the
 * order of the floats, so four stable passes over their 16-bit digits, lowest first, sort them.
 */
function* sortByPrice(price: Float64Array, indices: Uint32Array, descending: boolean): Generator<void, Uint32Array> {
  const isPriced = (i: number) => !Number.isNaN(price[i] ?? Number.NaN)
  const bits = new DataView(new ArrayBuffer(8 * price.length))
  let priced: Uint32Array = indices.filter(isPriced)
  for (const i of priced) bits.setFloat64(8 * i, price[i] ?? 0)
  for (const byte of [6, 4, 2, 0]) {
    yield
    const digit = (i: number) => bits.getUint16(8 * i + byte)
    priced = countingSort(priced, DIGIT, descending ? (i) => DIGIT - digit(i) : digit)
  }
  const sorted = new Uint32Array(indices.length)
  sorted.set(priced)
  sorted.set(
    indices.filter((i) => !isPriced(i)),
    priced.length,
  )
  return sorted
}

/** Which events occurred in the run at an index, in the machine's order. */
export const eventsOfRun = ({ events, eventsLow, eventsHigh }: RunColumns, index: number): readonly string[] =>
  events.filter((_, e) => (((e < 32 ? eventsLow[index] : eventsHigh[index]) ?? 0) >>> (e & 31)) & 1)
