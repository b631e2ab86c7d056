import { answerQuestion } from './answer-question'
import { adoptCase } from './case-of-recipe'
import type { Answered, ToWorker } from './protocol'

/** The answering end of a line, in a worker or on the page: hears questions, cancellations and cases. */
export function createListener(onAnswer: (answered: Answered) => void): (message: ToWorker) => Promise<void> {
  const cancelled = new Set<number>()
  return async (message) => {
    if (message.kind === 'adopt') return adoptCase(message.scenario)
    if (message.kind === 'cancel') {
      cancelled.add(message.id)
      return
    }
    const answered = await answerQuestion(message, () => cancelled.has(message.id))
    cancelled.delete(message.id)
    onAnswer(answered)
  }
}
