import { useCallback, useEffect, useRef, useState } from 'react'
import type { Recipe } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { Superseded } from '@/ui/engine/engine-client'
import { seededKey } from '@/ui/engine/recipe-key'
import { useCase } from '@/ui/state/case'

/** How far the recording is. `recorded` runs can be looked at once it is done or stopped. */
export type Recording =
  | { readonly status: 'waiting' }
  | { readonly status: 'recording'; readonly recorded: number; readonly secondsLeft: number | undefined }
  | { readonly status: 'done'; readonly recorded: number; readonly rate: number | undefined }
  | { readonly status: 'stopped'; readonly recorded: number }
  | { readonly status: 'failed'; readonly message: string }

export type RecordedRuns = {
  readonly recording: Recording
  readonly wanted: number
  readonly stop: () => void
  readonly goOn: () => void
}

/** As many as the columns of the engine hold. */
export const MOST_RUNS = 1_000_000
const RUNS_AT_A_TIME = 50_000
const SETTLE_MS = 300
const SURE_AFTER_MS = 400

type Held = { readonly key: string; readonly view: Recording }

/** Records the recipe's runs in pieces once the hand has come to rest; a newer recipe ends the older recording. */
export function useRecordedRuns(recipe: Recipe): RecordedRuns {
  const { runsClient } = useCase(engineClients)
  const wanted = Math.min(recipe.runs, MOST_RUNS)
  const key = `${seededKey(recipe)}${JSON.stringify(recipe.conditions)}${wanted}`
  const [held, setHeld] = useState<Held>()
  const running = useRef<AbortController>(undefined)
  const latest = useRef(recipe)
  useEffect(() => {
    latest.current = recipe
  })

  const record = useCallback(
    async (forKey: string, of: number) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const { signal } = controller
      const show = (view: Recording) => running.current === controller && setHeld({ key: forKey, view })
      const ask = (upTo: number) => runsClient.ask('recordRuns', { recipe: latest.current, upTo }, signal)
      let recorded = 0
      try {
        recorded = await ask(0)
        const [before, startedAt] = [recorded, performance.now()]
        const rate = () => {
          const passed = performance.now() - startedAt
          return passed < SURE_AFTER_MS || recorded === before ? undefined : ((recorded - before) / passed) * 1000
        }
        while (recorded < of) {
          const speed = rate()
          const secondsLeft = speed === undefined ? undefined : Math.ceil((of - recorded) / speed)
          show({ status: 'recording', recorded, secondsLeft })
          recorded = await ask(Math.min(of, recorded + RUNS_AT_A_TIME))
        }
        show({ status: 'done', recorded: of, rate: rate() })
      } catch (error) {
        if (!(error instanceof Superseded)) {
          show({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
        } else if (signal.reason === 'stopped') show({ status: 'stopped', recorded })
      }
    },
    [runsClient],
  )

  useEffect(() => {
    const timer = window.setTimeout(() => void record(key, wanted), SETTLE_MS)
    return () => {
      window.clearTimeout(timer)
      const old = running.current
      running.current = undefined
      old?.abort()
    }
  }, [key, wanted, record])

  return {
    recording: held?.key === key ? held.view : { status: 'waiting' },
    wanted,
    stop: () => running.current?.abort('stopped'),
    goOn: () => void record(key, wanted),
  }
}
