import type { Negotiation } from '@/scenarios/negotiation'
import { loadPreset } from '@/scenarios/presets'
import type { Scenario } from '@/scenarios/scenario.schema'
import { editedCase } from '@/simulation'
import type { Recipe } from '@/simulation/types'
import { answerQuestion } from './answer-question'
import type { Answered, ToListener } from './protocol'

type Load = () => Promise<Negotiation>

/** The cases that one line asks about: bundled ones of its negotiation, and those it was told of. */
export function knownCases(load: Load) {
  const cases = new Map<string, Promise<Scenario>>()

  /** A case that is no preset, so that questions about it can be answered. */
  const adopt = (scenario: Scenario): void => {
    cases.set(scenario.id, Promise.resolve(scenario))
  }

  /** The case of a recipe with its edits in place. */
  async function caseOf({ scenario: id, edits }: Recipe): Promise<Scenario> {
    const known = cases.get(id) ?? load().then((negotiation) => loadPreset(negotiation, id))
    cases.set(id, known)
    known.catch(() => cases.delete(id)) // what could not be fetched is fetched anew for the next question
    return editedCase(await known, edits)
  }

  return { adopt, caseOf }
}

/** The answering end of a line, in a worker or on the page: hears questions, cancellations and cases. */
export function createListener(
  load: Load,
  onAnswer: (answered: Answered) => void,
): (message: ToListener) => Promise<void> {
  const { adopt, caseOf } = knownCases(load)
  const cancelled = new Set<number>()
  return async (message) => {
    if (message.kind === 'adopt') return adopt(message.scenario)
    if (message.kind === 'cancel') {
      cancelled.add(message.id)
      return
    }
    const answered = await answerQuestion(load(), message, caseOf, () => cancelled.has(message.id))
    cancelled.delete(message.id)
    onAnswer(answered)
  }
}
