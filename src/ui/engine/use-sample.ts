import { useCallback, useEffect, useRef, useState } from 'react'
import type { Tally } from '@/engine'
import type { Recipe, SampleSummary } from '@/simulation/types'
import { useCase } from '@/ui/state/case'
import { createStore, type Store } from '@/ui/state/store'
import { sampling } from './draw-sample'
import { sampleKey } from './recipe-key'

export type SampleView =
  | { readonly status: 'waiting'; readonly stale: SampleSummary | undefined }
  | { readonly status: 'drawing'; readonly startedAt: number; readonly stale: SampleSummary | undefined }
  | { readonly status: 'done'; readonly summary: SampleSummary }
  | { readonly status: 'stopped'; readonly summary: SampleSummary; readonly tally: Tally }
  | { readonly status: 'failed'; readonly message: string; readonly stale: SampleSummary | undefined }

export type Sampling = {
  readonly view: SampleView
  /** The drawn runs, whether or not they belong to the recipe on screen. */
  readonly summary: SampleSummary | undefined
  readonly isCurrent: boolean
  /** Runs drawn so far: a store of its own, so that a report redraws only what counts along. */
  readonly progress: Store<number>
  readonly stop: () => void
  readonly goOn: () => void
}

const SETTLE_MS = 500

export const summaryOf = (view: SampleView): SampleSummary | undefined =>
  'summary' in view ? view.summary : view.stale

type Held = { readonly key: string; readonly view: SampleView }

const first: Held = { key: '', view: { status: 'waiting', stale: undefined } }

/** Draws the recipe's runs once the hand has come to rest; a newer recipe ends the older drawing. */
export function useSample(recipe: Recipe): Sampling {
  const { drawSample } = useCase(sampling)
  const key = sampleKey(recipe)
  const [held, setHeld] = useState<Held>(first)
  const [progress] = useState(() => createStore(0))
  const running = useRef<AbortController>(undefined)
  const latest = useRef(recipe)
  useEffect(() => {
    latest.current = recipe
  })

  const draw = useCallback(
    (forKey: string, resume: Tally | undefined) => {
      const controller = new AbortController()
      const startedAt = performance.now()
      running.current = controller
      const show = (step: (before: SampleView) => SampleView) => {
        if (running.current === controller) setHeld(({ view }) => ({ key: forKey, view: step(view) }))
      }
      const onProgress = (runs: number) => {
        if (running.current === controller) progress.update(() => runs)
      }
      onProgress(resume?.runs ?? 0)
      show((view) => ({ status: 'drawing', startedAt, stale: summaryOf(view) }))
      drawSample({ recipe: latest.current, resume, stop: controller.signal, onProgress }).then(
        ({ summary, tally, complete }) =>
          show(() => (complete ? { status: 'done', summary } : { status: 'stopped', summary, tally })),
        (error: unknown) => show((view) => ({ status: 'failed', message: String(error), stale: summaryOf(view) })),
      )
    },
    [progress, drawSample],
  )

  useEffect(() => {
    const timer = window.setTimeout(() => draw(key, undefined), SETTLE_MS)
    return () => {
      window.clearTimeout(timer)
      const old = running.current
      running.current = undefined
      old?.abort()
    }
  }, [key, draw])

  const isMine = held.key === key
  const view: SampleView = isMine ? held.view : { status: 'waiting', stale: summaryOf(held.view) }
  return {
    view,
    summary: summaryOf(view),
    isCurrent: view.status === 'done' || view.status === 'stopped',
    progress,
    stop: () => running.current?.abort(),
    goOn: () => {
      if (view.status === 'stopped') draw(key, view.tally)
      if (view.status === 'failed') draw(key, undefined)
    },
  }
}
