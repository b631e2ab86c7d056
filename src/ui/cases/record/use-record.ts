import type { TrackRecord } from '@/simulation/history/graph'
import { engineClients } from '@/ui/engine/clients'
import type { EngineClient } from '@/ui/engine/engine-client'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { fromPast, usePast } from '../past/real-history'

const scorer = fromPast((_, { history, pointOn, recipe }) => {
  let known: TrackRecord | undefined

  return async ({ ask }: EngineClient, signal: AbortSignal): Promise<TrackRecord> => {
    known ??= await ask('pastRecord', { recipe, points: history.questions.map(({ asOf }) => pointOn(asOf)) }, signal)
    return known
  }
})

/** The track record: it never changes, so it is asked once. */
export const useRecord = (): Keyed<TrackRecord> => {
  const score = usePast(scorer)
  const { exactClient } = useCase(engineClients)
  return useKeyed('record', (signal) => score(exactClient, signal))
}
