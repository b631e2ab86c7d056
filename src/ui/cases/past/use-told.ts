import type { Forecast } from '@/simulation/history/types'
import { engineClients } from '@/ui/engine/clients'
import type { EngineClient } from '@/ui/engine/engine-client'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { fromPast, type PastPoints, usePast } from './real-history'

/** The forecasts along the record: after each headline, at the same week without it, and at the end of each week. */
export type Told = {
  readonly points: PastPoints
  readonly start: Forecast
  readonly after: readonly Forecast[]
  readonly before: readonly Forecast[]
  readonly weekly: readonly Forecast[]
}

const teller = fromPast((_, { points: stepped, recipe }) => {
  let told: Told | undefined

  return async ({ ask }: EngineClient, signal: AbortSignal): Promise<Told> => {
    if (told !== undefined) return told
    const points = stepped()
    const { start, headlines, before, weekly } = points
    const all = [start, ...headlines, ...before, ...weekly]
    const [first, ...rest] = await ask('forecasts', { recipe, points: all }, signal)
    if (first === undefined) throw new Error('The record has no forecast of its start.')
    const count = headlines.length
    told = {
      points,
      start: first,
      after: rest.slice(0, count),
      before: rest.slice(count, 2 * count),
      weekly: rest.slice(2 * count),
    }
    return told
  }
})

/** The whole record with its forecasts: it never changes, so it is asked once. */
export const useTold = (): Keyed<Told> => {
  const tell = usePast(teller)
  const { exactClient } = useCase(engineClients)
  return useKeyed('told', (signal) => tell(exactClient, signal))
}
