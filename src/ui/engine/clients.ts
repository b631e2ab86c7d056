import { fromCase } from '@/ui/state/case'
import { createStore } from '@/ui/state/store'
import { createEngineClient, type OpenLine } from './engine-client'
import { openHere, openWorker } from './open-lines'
import type { Noticed } from './protocol'

/** How often somebody asked for another try: what failed is asked again when it changes. */
export const triesStore = createStore(0)

/** What the workers say of their solver, once whichever of them says it first. */
export const solverNotice = createStore<Noticed['notice'] | undefined>(undefined)

export const engineClients = fromCase(({ negotiation, own }) => {
  /** A line whose other end is told of a case of the reader's own before anything is asked of it. */
  const introduced =
    (openLine: OpenLine): OpenLine =>
    (onMessage, onLost) => {
      const line = openLine(onMessage, onLost)
      if (own !== undefined) line.send({ kind: 'adopt', scenario: own })
      return line
    }

  const startClient = () =>
    createEngineClient(introduced(openWorker(negotiation)), introduced(openHere(negotiation)), (notice) =>
      solverNotice.update(() => notice),
    )

  /** Answers within a frame or two: shares, marks, histories. */
  const exactClient = startClient()

  /** The input range takes seconds and works in slices, so it has a worker of its own. */
  const rangeClient = startClient()

  /** Holds the recorded runs of Analyse: a window onto a million of them waits for neither an exact answer nor a range. */
  const runsClient = startClient()

  /** After workers were lost, or the model could not be loaded: begins anew. */
  function tryAgain(): void {
    for (const client of [exactClient, rangeClient, runsClient]) client.renew()
    triesStore.update((tries) => tries + 1)
  }

  return { exactClient, rangeClient, runsClient, tryAgain }
})
