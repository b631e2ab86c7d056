import { scenario } from '@/ui/state/case'
import { isOwnCase } from '@/ui/state/own-cases'
import type { Line, OpenLine } from './engine-client'
import type { Answered } from './protocol'

/** A case of the reader's own is told to the other end before anything is asked of it. */
function introduced(line: Line): Line {
  if (isOwnCase(scenario.id)) line.send({ kind: 'adopt', scenario })
  return line
}

/** A worker of its own, so that the slider never waits for the model. */
export const openWorker: OpenLine = (onAnswer, onLost) => {
  const worker = new Worker(new URL('./exact.worker.ts', import.meta.url), { type: 'module', name: 'exact' })
  worker.addEventListener('message', (event: MessageEvent<Answered>) => onAnswer(event.data))
  worker.addEventListener('messageerror', onLost)
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    onLost()
  })
  return introduced({ send: (message) => worker.postMessage(message), close: () => worker.terminate() })
}

/** Where workers are refused or lost: the same answers on the page's own thread. */
export const openHere: OpenLine = (onAnswer) => {
  const listener = import('./hear').then(({ createListener }) => createListener(onAnswer))
  return introduced({ send: async (message) => (await listener)(message), close: () => undefined })
}
