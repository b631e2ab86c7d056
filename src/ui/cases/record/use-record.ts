import type { TrackRecord } from '@/simulation/history/graph'
import { engineClients } from '@/ui/engine/clients'
import type { EngineClient } from '@/ui/engine/engine-client'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { past, pastRecipe, pointOn } from '../past/real-history'

let known: TrackRecord | undefined

async function score({ ask }: EngineClient, signal: AbortSignal): Promise<TrackRecord> {
  if (known !== undefined) return known
  const points = past.questions.map(({ asOf }) => pointOn(asOf))
  known = await ask('pastRecord', { recipe: pastRecipe, points }, signal)
  return known
}

/** The track record: it never changes, so it is asked once. */
export const useRecord = (): Keyed<TrackRecord> => {
  const { exactClient } = useCase(engineClients)
  return useKeyed('record', (signal) => score(exactClient, signal))
}
