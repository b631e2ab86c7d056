// A worker needs the policy for addresses of scripts, and this is the first file of the page to run.
import '../trusted-types'

const startWorker = () => new Worker(new URL('./exact.worker.ts', import.meta.url), { type: 'module', name: 'exact' })

type Early = { readonly worker: Worker; isLost: boolean }

function startEarly(): Early | undefined {
  try {
    const early: Early = { worker: startWorker(), isLost: false }
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
  return ready === undefined || ready.isLost ? startWorker() : ready.worker
}
