import { createStore } from '@/ui/state/store'
import { createEngineClient } from './engine-client'
import { openHere, openWorker } from './lines'

/** Answers within a frame or two: shares, marks, histories. */
export const exactClient = createEngineClient(openWorker, openHere)

/** The input range takes seconds and works in slices, so it has a worker of its own. */
export const rangeClient = createEngineClient(openWorker, openHere)

/** Holds the recorded runs of Analyse: a window onto a million of them waits for neither an exact answer nor a range. */
export const runsClient = createEngineClient(openWorker, openHere)

/** How often somebody asked for another try: what failed is asked again when it changes. */
export const triesStore = createStore(0)

/** After workers were lost, or the model could not be loaded: begins anew. */
export function tryAgain(): void {
  for (const client of [exactClient, rangeClient, runsClient]) client.renew()
  triesStore.update((tries) => tries + 1)
}
