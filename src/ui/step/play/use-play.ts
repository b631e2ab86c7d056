import { useEffect, useState } from 'react'
import type { Group } from '@/simulation/types'
import type { StepState } from '../step-context'

export const RUNS_IN_A_ROW = 10
const HEADLINE_MS = 600
const END_MS = 1500

export type Play = {
  readonly status: 'idle' | 'playing' | 'paused'
  /** How the runs played so far ended, in order. */
  readonly ends: readonly { readonly run: number; readonly group: Group }[]
  readonly start: () => void
  readonly pause: () => void
  readonly goOn: () => void
  readonly stop: () => void
}

type Held = Pick<Play, 'status' | 'ends'>

const idle: Held = { status: 'idle', ends: [] }

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-play-controls]') !== null
const presses = ['Enter', ' ']
const moves = ['Tab', 'Shift', 'Control', 'Alt', 'Meta']

/** Ten runs one after the other, a headline at a time. Any press of the reader's own pauses it. */
export function usePlay({ end, place, week, actions }: StepState): Play {
  const [{ status, ends }, setHeld] = useState<Held>(idle)
  const set = (next: Held['status']) => setHeld((held) => ({ ...held, status: next }))
  const isOver = ends.length >= RUNS_IN_A_ROW
  const group = end?.group
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tick belongs to the run and week it was set for.
  useEffect(() => {
    if (status !== 'playing') return
    const tick = () => {
      if (group === undefined) return actions.letChanceDecide()
      const told = ends.at(-1)?.run === place.run ? ends : [...ends, { run: place.run, group }]
      if (told.length >= RUNS_IN_A_ROW) return setHeld({ status: 'idle', ends: told })
      setHeld({ status, ends: told })
      actions.playRun(place.run + 1)
    }
    const timer = window.setTimeout(tick, group === undefined ? HEADLINE_MS : END_MS)
    return () => window.clearTimeout(timer)
  }, [status, place.run, week, group])
  useEffect(() => {
    if (status !== 'playing') return
    const press = (event: Event) => {
      if (event instanceof KeyboardEvent && moves.includes(event.key)) return
      const isPress = !(event instanceof KeyboardEvent) || presses.includes(event.key)
      if (isPress && isControl(event.target)) return
      setHeld((held) => ({ ...held, status: 'paused' }))
    }
    window.addEventListener('keydown', press, true)
    window.addEventListener('pointerdown', press, true)
    return () => {
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('pointerdown', press, true)
    }
  }, [status])
  return {
    status,
    ends,
    start: () => {
      setHeld({ status: 'playing', ends: [] })
      if (group !== undefined) actions.playRun(place.run + (isOver ? 1 : 0))
    },
    pause: () => set('paused'),
    goOn: () => set('playing'),
    stop: () => setHeld(idle),
  }
}
