import { useEffect, useRef, useState } from 'react'
import { useStore } from '@/ui/state/store'
import { triesStore } from './clients'
import { Superseded } from './engine-client'

/** A result is `current` only under the key it was computed for; an older one may be kept on screen as `stale`. */
export type Keyed<Value> =
  | { readonly status: 'waiting'; readonly stale: Value | undefined }
  | { readonly status: 'current'; readonly value: Value }
  | { readonly status: 'failed'; readonly message: string; readonly stale: Value | undefined }

type Settled<Value> = { readonly key: string; readonly view: Keyed<Value> }
export type Start<Value> = (signal: AbortSignal) => Promise<Value>

/** The newest value of a Keyed, whether or not it belongs to the key asked for. */
export const shown = <Value>(keyed: Keyed<Value>): Value | undefined =>
  keyed.status === 'current' ? keyed.value : keyed.stale

/** Starts `start` when `key` changes, `delay` ms later; a newer key aborts the older. `undefined` starts nothing. */
export function useKeyed<Value>(key: string | undefined, start: Start<Value>, delay = 0): Keyed<Value> {
  const [settled, setSettled] = useState<Settled<Value>>()
  const latest = useRef(start)
  const tries = useStore(triesStore)
  useEffect(() => {
    latest.current = start
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again.
  useEffect(() => {
    if (key === undefined) return
    const controller = new AbortController()
    const settle = (view: (before: Settled<Value> | undefined) => Keyed<Value>) => {
      if (!controller.signal.aborted) setSettled((before) => ({ key, view: view(before) }))
    }
    const begin = () =>
      latest.current(controller.signal).then(
        (value) => settle(() => ({ status: 'current', value })),
        (error: unknown) => {
          if (error instanceof Superseded) return
          const message = error instanceof Error ? error.message : String(error)
          settle((before) => ({ status: 'failed', message, stale: before && shown(before.view) }))
        },
      )
    const timer = window.setTimeout(() => void begin(), delay)
    return () => {
      window.clearTimeout(timer)
      controller.abort()
    }
  }, [key, delay, tries])
  if (settled === undefined) return { status: 'waiting', stale: undefined }
  return settled.key === key ? settled.view : { status: 'waiting', stale: shown(settled.view) }
}
