import type { SamplerTables, Tally } from '@/engine'
import { storageHealth } from '@/ui/state/device-settings'

/** Drawings of more runs than this outlive the page; so many runs are drawn between two writes. */
export const KEPT_RUNS = 2 ** 18

export type DrawingKeeper = {
  /** The first runs of the drawing that an earlier visit left. */
  readonly read: (runs: number) => Promise<Tally | undefined>
  /** Hears of every longer prefix of the drawing, and keeps it now and then. */
  readonly hear: (tally: Tally) => void
  /** Keeps what there is at the end. */
  readonly end: (tally: Tally) => Promise<void>
}

/** Keeps a drawing in the browser's database as it grows. Where that is refused, the drawing goes on and the page says so. */
export function drawingKeeper(
  tables: SamplerTables,
  ...of: readonly [model: string, tablesHash: string, seed: string]
): DrawingKeeper {
  const drawings = import('./kept-drawings')
  drawings.catch(() => undefined) // each use below meets the failure itself
  let keptRuns = 0
  let isRefused = false
  const trying = async <Value>(act: (kept: Awaited<typeof drawings>, key: string) => Promise<Value>) => {
    if (isRefused) return undefined
    try {
      const kept = await drawings
      return await act(kept, kept.drawingKey(...of))
    } catch {
      isRefused = true
      storageHealth.update(() => 'refused')
      return undefined
    }
  }
  const keep = (tally: Tally) => {
    const isFirst = keptRuns === 0
    keptRuns = tally.runs
    return trying(async ({ keepDrawing, dropOldest }, key) => {
      await keepDrawing(key, tally, tables)
      if (isFirst) await dropOldest()
    })
  }
  return {
    read: async (runs) => {
      const tally = await trying(({ readDrawing }, key) => readDrawing(key, tables, runs))
      keptRuns = tally?.runs ?? 0
      return tally
    },
    hear: (tally) => {
      if (tally.runs >= keptRuns + KEPT_RUNS) void keep(tally)
    },
    end: async (tally) => {
      if (tally.runs > keptRuns && tally.runs >= KEPT_RUNS) await keep(tally)
    },
  }
}
