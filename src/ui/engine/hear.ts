import type { Negotiation } from '@/scenarios/negotiation'
import { answerQuestion } from './answer-question'
import { knownCases } from './known-cases'
import type { Answered, ToWorker } from './protocol'

/** The answering end of a line, in a worker or on the page: hears questions, cancellations and cases. */
export function createListener(
  negotiation: Negotiation,
  onAnswer: (answered: Answered) => void,
): (message: ToWorker) => Promise<void> {
  const { adopt, caseOf } = knownCases(negotiation)
  const cancelled = new Set<number>()
  return async (message) => {
    if (message.kind === 'adopt') return adopt(message.scenario)
    if (message.kind === 'cancel') {
      cancelled.add(message.id)
      return
    }
    const answered = await answerQuestion(negotiation, message, caseOf, () => cancelled.has(message.id))
    cancelled.delete(message.id)
    onAnswer(answered)
  }
}
