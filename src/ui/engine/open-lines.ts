import type { Negotiation } from '@/scenarios/negotiation'
import { takeWorker } from './early-workers'
import type { OpenLine } from './engine-client'
import { type FromWorker, NOT_LOADED, type ToListener, type ToWorker } from './protocol'

/** A worker of its own, so that the slider never waits for the model. */
export const openWorker =
  ({ id }: Negotiation): OpenLine =>
  (onMessage, onLost) => {
    const worker = takeWorker()
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => onMessage(event.data))
    worker.addEventListener('messageerror', onLost)
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      onLost()
    })
    worker.postMessage({ kind: 'serve', negotiation: id } satisfies ToWorker)
    return { send: (message) => worker.postMessage(message), close: () => worker.terminate() }
  }

/** Where workers are refused or lost: the same answers on the page's own thread. */
export const openHere =
  (negotiation: Negotiation): OpenLine =>
  (onAnswer) => {
    const listener = import('./hear').then(({ createListener }) => createListener(async () => negotiation, onAnswer))
    const send = async (message: ToListener) => {
      try {
        return (await listener)(message)
      } catch {
        if (message.kind === 'adopt' || message.kind === 'cancel') return
        onAnswer({ id: message.id, status: 'no-model', message: NOT_LOADED })
      }
    }
    return { send, close: () => undefined }
  }
