// A worker needs the policy for addresses of scripts, and this is the first file of the page to run.
import '../trusted-types'

/** What a worker has to go by before it is told which negotiation it serves. */
type WorkerName =
  /** The address names no case: it is the first case of the first negotiation. */
  | 'exact first'
  /** Most likely one of the first negotiation. */
  | 'exact early'
  /** It is told at once. */
  | 'exact'

const startWorker = (name: WorkerName) =>
  new Worker(new URL('./exact.worker.ts', import.meta.url), { type: 'module', name })

type Early = { readonly worker: Worker; isLost: boolean }

function startEarly(): Early | undefined {
  try {
    const name = window.location.hash.includes('c=') ? 'exact early' : 'exact first'
    const early: Early = { worker: startWorker(name), isLost: false }
    early.worker.addEventListener('error', (event) => {
      event.preventDefault()
      early.isLost = true
    })
    return early
  } catch {
    return undefined // refused: whoever needs a worker hears of it
  }
}

/** Begun with the document: it loads the model while the page's own code is still on its way. */
let early = startEarly()

/** A worker that answers exact questions: the one that began with the document, or a new one. @throws where workers are refused. */
export function takeWorker(): Worker {
  const ready = early
  early = undefined
  return ready === undefined || ready.isLost ? startWorker('exact') : ready.worker
}
