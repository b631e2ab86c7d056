import { useCallback, useEffect, useRef, useState } from 'react'
import { mergeTables } from '@/simulation/analyse/share-table'
import type { PointAnalysis, ShareTable } from '@/simulation/analyse/types'
import type { Recipe } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { Superseded } from '@/ui/engine/engine-client'
import { inParts, type Lane } from '@/ui/engine/in-parts'
import { fromCase, useCase } from '@/ui/state/case'
import { createStore } from '@/ui/state/store'
import { keptTables, keptWork, peekTable } from './kept-tables'

export type TableState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly count: number; readonly secondsLeft?: number }
  | { readonly status: 'stopped'; readonly done: number; readonly count: number }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'done'; readonly key: string; readonly table: ShareTable }

export type TableControl = { readonly state: TableState; readonly run: () => void; readonly stop: () => void }

type Held = { readonly key: string; readonly state: TableState }

const SETTLE_MS = 300
const [SMALLEST, LARGEST] = [8, 24]

const tableSolving = fromCase((open) => {
  const { exactClient, rangeClient } = engineClients(open)

  /** Both workers do exact answers; the one free first takes the next part. */
  const lanesOf = (recipe: Recipe, analysis: PointAnalysis): readonly Lane<ShareTable>[] =>
    [exactClient, rangeClient].map(
      (client) =>
        ({ from, to }, signal) =>
          client.ask('points', { recipe, analysis, from, to }, signal),
    )

  /** Solves an analysis in parts, those of an earlier stop not again. */
  async function solveTable(
    recipe: Recipe,
    analysis: PointAnalysis,
    key: string,
    signal: AbortSignal,
    onProgress: (done: number, count: number) => void,
  ): Promise<void> {
    const count = await exactClient.ask('plan', { recipe, analysis }, signal)
    const work = keptWork(key)
    const size = Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(count / 16)))
    const before = [...work.parts.values()].reduce((sum, { points }) => sum + points, 0)
    onProgress(before, count)
    const lanes = lanesOf(recipe, analysis)
    const parts = await inParts({
      ...{ count, size, lanes, signal, done: work.parts },
      onProgress: (done) => onProgress(done, count),
    })
    work.table = mergeTables(parts)
    work.parts.clear()
  }

  return { solveTable }
})

/** How many analyses are being solved: what is not urgent waits for them. */
export const busyStore = createStore(0)

/** The table of an analysis under the key it was solved for. `isAuto`: solved as soon as the hand rests; else on `run`. */
export function useTable(recipe: Recipe, analysis: PointAnalysis | undefined, isAuto = true): TableControl {
  const { analysisKey, analysedRecipe } = useCase(keptTables)
  const { solveTable } = useCase(tableSolving)
  const key = analysis === undefined ? undefined : analysisKey(recipe, analysis)
  const [held, setHeld] = useState<Held>()
  const running = useRef<AbortController>(undefined)
  const latest = useRef({ recipe, analysis, key })
  useEffect(() => {
    latest.current = { recipe, analysis, key }
  })

  const run = useCallback(() => {
    const { recipe: of, analysis: what, key: forKey } = latest.current
    if (what === undefined || forKey === undefined) return
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const began = { at: performance.now(), done: -1 }
    const show = (state: TableState) => {
      if (running.current === controller) setHeld({ key: forKey, state })
    }
    const onProgress = (done: number, count: number) => {
      if (began.done < 0) began.done = done
      const solved = done - began.done
      const each = (performance.now() - began.at) / 1000 / solved
      show({ status: 'running', done, count, ...(solved > 0 ? { secondsLeft: each * (count - done) } : {}) })
    }
    show({ status: 'running', done: 0, count: 0 })
    busyStore.update((count) => count + 1)
    const work = solveTable(analysedRecipe(of, what), what, forKey, controller.signal, onProgress)
    work
      .finally(() => busyStore.update((count) => count - 1))
      .then(
        () => show({ status: 'idle' }),
        (error: unknown) => {
          if (error instanceof Superseded) return
          show({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
        },
      )
  }, [solveTable, analysedRecipe])

  const stop = useCallback(() => {
    running.current?.abort()
    running.current = undefined
    setHeld((before) =>
      before?.state.status === 'running' ? { ...before, state: { ...before.state, status: 'stopped' } } : before,
    )
  }, [])

  const isSolved = peekTable(key) !== undefined
  useEffect(() => {
    const isNeeded = isAuto && key !== undefined && !isSolved
    const timer = isNeeded ? window.setTimeout(run, running.current === undefined ? 0 : SETTLE_MS) : undefined
    return () => window.clearTimeout(timer)
  }, [key, isAuto, isSolved, run])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key ends the work on this one.
  useEffect(() => () => running.current?.abort(), [key])

  const table = peekTable(key)
  if (key !== undefined && table !== undefined) return { state: { status: 'done', key, table }, run, stop }
  if (held !== undefined && held.key === key && held.state.status !== 'idle') return { state: held.state, run, stop }
  return { state: isAuto ? { status: 'running', done: 0, count: 0 } : { status: 'idle' }, run, stop }
}
