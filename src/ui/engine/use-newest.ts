import { useEffect, useRef, useState } from 'react'
import { useStore } from '@/ui/state/store'
import { triesStore } from './clients'
import { Superseded } from './engine-client'
import type { Keyed, Start } from './use-keyed'

type Settled<Value> = { readonly key: string; readonly turn: number; readonly value: Value }
type Failed = { readonly key: string; readonly message: string }

/**
 * As `useKeyed`, for answers that follow a hand: a question under way is never given up for a newer one, so a drag
 * that moves faster than the answers still shows the newest there is, as `stale`, until its own arrives.
 */
export function useNewest<Value>(key: string | undefined, start: Start<Value>): Keyed<Value> {
  const [settled, setSettled] = useState<Settled<Value>>()
  const [failed, setFailed] = useState<Failed>()
  const latest = useRef(start)
  const turns = useRef(0)
  const tries = useStore(triesStore)
  useEffect(() => {
    latest.current = start
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again.
  useEffect(() => {
    if (key === undefined) return
    turns.current += 1
    const turn = turns.current
    latest.current(new AbortController().signal).then(
      (value) => setSettled((before) => (before !== undefined && before.turn > turn ? before : { key, turn, value })),
      (error: unknown) => {
        if (error instanceof Superseded) return
        setFailed({ key, message: error instanceof Error ? error.message : String(error) })
      },
    )
  }, [key, tries])
  if (settled !== undefined && settled.key === key) return { status: 'current', value: settled.value }
  if (failed !== undefined && failed.key === key)
    return { status: 'failed', message: failed.message, stale: settled?.value }
  return { status: 'waiting', stale: settled?.value }
}
