import { stepKernel } from '@/engine'
import type { NegotiationEntry } from '@/scenarios/negotiations'
import { openNegotiation } from '@/simulation'
import { createListener } from './hear'
import type { FromWorker, ToWorker } from './protocol'
import { rehearse } from './rehearse'

/** A negotiation that a worker can serve. */
type Served = Pick<NegotiationEntry, 'id' | 'load'>

/** How long nothing is asked before a worker rehearses: the page is still drawing its first view. */
const REST_MS = 300

/**
 * The answering end of a worker: it serves the negotiation it is told of. One that begins before the page knows which that
 * is opens the first meanwhile, and rehearses it where the address says that it is that.
 */
export function serveExact([first, ...others]: readonly [Served, ...Served[]], post: (message: FromWorker) => void) {
  let served: Served | undefined
  let isAsked = false

  const load = async () => {
    if (served === undefined) throw new RangeError('This worker was not told which negotiation it serves.')
    return served.load()
  }
  const hear = createListener(load, post)

  async function prepare(entry: Served): Promise<void> {
    const negotiation = await entry.load()
    await openNegotiation(negotiation)
    setTimeout(() => {
      if (!isAsked && served === entry) void rehearse(negotiation)
    }, REST_MS)
  }

  function serve(entry: Served): void {
    if (served === entry) return
    served = entry
    prepare(entry).catch(() => undefined) // each question meets the failure itself
  }

  self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'serve') {
      const entry = [first, ...others].find(({ id }) => id === data.negotiation)
      if (entry !== undefined) serve(entry)
      return
    }
    // Not before somebody listens.
    if (!isAsked) stepKernel.whenRefused(() => post({ kind: 'notice', notice: 'slow-solver' }))
    isAsked = true
    void hear(data)
  })

  if (self.name === 'exact first') serve(first)
  if (self.name === 'exact early')
    first
      .load()
      .then(openNegotiation)
      .catch(() => undefined)
}
