import type { TrackRecord } from '@/simulation/history/graph'
import { exactClient } from '@/ui/engine/clients'
import { type Keyed, useKeyed } from '@/ui/engine/use-keyed'
import { past, pastRecipe, pointOn } from '../past/real-history'

let known: TrackRecord | undefined

async function score(signal: AbortSignal): Promise<TrackRecord> {
  if (known !== undefined) return known
  const points = past.questions.map(({ asOf }) => pointOn(asOf))
  known = await exactClient.ask('pastRecord', { recipe: pastRecipe, points }, signal)
  return known
}

/** The track record: it never changes, so it is asked once. */
export const useRecord = (): Keyed<TrackRecord> => useKeyed('record', score)
