import { answerQuestion } from './answer-question'
import type { ToWorker } from './protocol'

const cancelled = new Set<number>()

async function hear(message: ToWorker): Promise<void> {
  if (message.kind === 'cancel') {
    cancelled.add(message.id)
    return
  }
  const answered = await answerQuestion(message, () => cancelled.has(message.id))
  cancelled.delete(message.id)
  self.postMessage(answered)
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void hear(event.data))
