import { clear, createStore, del, entries, get, update } from 'idb-keyval'
import type { SamplerTables, Tally } from '@/engine'
import { isRecord } from '@/ui/state/kept-text'

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0)

/**
 * Whether something kept is a tally of these tables: its shape is theirs, every count is one, every run stopped once, and
 * every counter of every run was counted once.
 */
export function tallyFits(kept: unknown, { nClasses, nCounters, horizon }: SamplerTables): kept is Tally {
  if (!isRecord(kept)) return false
  const { runs, classWeek, counterBins } = kept
  const weeks = horizon + 1
  return (
    typeof runs === 'number' &&
    isCount(runs) &&
    classWeek instanceof Float64Array &&
    classWeek.length === nClasses * weeks &&
    classWeek.every(isCount) &&
    sumOf(classWeek) === runs &&
    counterBins instanceof Float64Array &&
    counterBins.length === nCounters * weeks &&
    counterBins.every(isCount) &&
    Array.from({ length: nCounters }, (_, counter) =>
      sumOf(counterBins.subarray(counter * weeks, (counter + 1) * weeks)),
    ).every((sum) => sum === runs)
  )
}

/** The form of an entry; another one is another key, and is dropped with the oldest. */
const FORM = 2
/** How many drawings are kept, the newest: some 50 kB each. */
export const MOST_DRAWINGS = 24

type Entry = { readonly at: number; readonly tally: Tally }

const store = createStore('standoff', 'drawings')

/** What tells drawings apart: all that decides about their runs, but for how many there are, and the model that names their endings: "forced-sale 2.0.0". */
export const drawingKey = (model: string, tablesHash: string, seed: string): string =>
  `${FORM} ${model} ${tablesHash} ${seed}`

/** The first runs of a drawing, as many as were kept and at most `runs`; undefined where there are none or they do not fit. */
export async function readDrawing(key: string, tables: SamplerTables, runs: number): Promise<Tally | undefined> {
  const entry: unknown = await get(key, store)
  if (entry === undefined) return undefined
  const tally = isRecord(entry) ? entry.tally : undefined
  if (!tallyFits(tally, tables)) {
    await del(key, store) // runs are drawn again to the same counts, so nothing of the reader's is lost
    return undefined
  }
  return tally.runs <= runs ? tally : undefined
}

/** Keeps the first runs of a drawing unless more of them are kept already, also by another tab. */
export const keepDrawing = (key: string, tally: Tally, tables: SamplerTables): Promise<void> =>
  update<Entry>(
    key,
    (kept) => {
      const isMore = kept !== undefined && tallyFits(kept.tally, tables) && kept.tally.runs > tally.runs
      return { at: Date.now(), tally: isMore ? kept.tally : tally }
    },
    store,
  )

/** Drops what was kept longest ago, so that drawings never take more than their share of the device. */
export async function dropOldest(): Promise<void> {
  const all = await entries<string, unknown>(store)
  const timeOf = (entry: unknown) => (isRecord(entry) && typeof entry.at === 'number' ? entry.at : 0)
  const oldest = all.toSorted(([, a], [, b]) => timeOf(b) - timeOf(a)).slice(MOST_DRAWINGS)
  await Promise.all(oldest.map(([key]) => del(key, store)))
}

/** Forgets every drawing. Says whether the browser did. */
export async function forgetDrawings(): Promise<boolean> {
  try {
    await clear(store)
    return true
  } catch {
    return false
  }
}
