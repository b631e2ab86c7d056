import type { OpenLine } from './engine-client'
import type { Answered } from './protocol'

/** A worker of its own, so that the slider never waits for the model. */
export const openWorker: OpenLine = (onAnswer, onLost) => {
  const worker = new Worker(new URL('./exact.worker.ts', import.meta.url), { type: 'module', name: 'exact' })
  worker.addEventListener('message', (event: MessageEvent<Answered>) => onAnswer(event.data))
  worker.addEventListener('messageerror', onLost)
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    onLost()
  })
  return { send: (message) => worker.postMessage(message), close: () => worker.terminate() }
}

/** Where workers are refused or lost: the same answers on the page's own thread. */
export const openHere: OpenLine = (onAnswer) => {
  const cancelled = new Set<number>()
  return {
    send: async (message) => {
      if (message.kind === 'cancel') {
        cancelled.add(message.id)
        return
      }
      const { answerQuestion } = await import('./answer-question')
      onAnswer(await answerQuestion(message, () => cancelled.has(message.id)))
    },
    close: () => undefined,
  }
}
