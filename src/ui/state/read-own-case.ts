import type { Negotiation } from '@/scenarios/negotiation'
import { negotiationOfData } from '@/scenarios/negotiation-of'
import type { NegotiationEntry, Negotiations } from '@/scenarios/negotiations'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { StoredAnswer } from '@/simulation'
import { loadStoredAnswer } from '@/simulation/load-stored-answer'
import { answerFits } from './answer-fits'
import { readSetting } from './device-settings'
import { type Dated, type Fit, isRecord, type Misfit, readKept, type SetAside } from './kept-text'
import { loadRules, type Rules } from './load-rules'
import { madeForEarlier } from './made-for'
import { keepOwnCase, type OwnCase, ownCaseSetting } from './own-cases'

/** An own case with its negotiation, or why it cannot be opened. */
export type ReadCase =
  | { readonly own: OwnCase; readonly entry: NegotiationEntry; readonly negotiation: Negotiation }
  | { readonly setAside: SetAside }

type Kept = { readonly scenario: Scenario; readonly stored: unknown; readonly of: unknown }

const MENTIONED = 3

/** The scenario of a kept text by the rules of a scenario file; its answer is looked at later. */
function fitOf(
  { ScenarioError, validateScenario }: Rules,
  negotiation: Negotiation,
  id: string,
  text: string,
): Fit<Dated<Kept>> {
  return readKept(text, (value): Fit<Kept> => {
    if (!isRecord(value) || !isRecord(value.scenario)) return { problem: 'It holds no case.' }
    const earlier = madeForEarlier(negotiation, value.scenario)
    if (earlier !== undefined) return earlier
    try {
      const scenario = validateScenario(negotiation, value.scenario, 'the kept case')
      if (scenario.id !== id) return { problem: `It holds the case “${scenario.id}”.` }
      return { value: { scenario, stored: value.stored, of: value.of } }
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      const faults = error.issues.slice(0, MENTIONED).map((issue) => `${issue.path || '/'}: found ${issue.found}`)
      const more = error.issues.length - faults.length
      return {
        problem: `It does not fit this release: ${faults.join('; ')}${more > 0 ? `; and ${more} more faults` : ''}.`,
      }
    }
  })
}

/** The negotiation that a kept text says it is one of; the first where it cannot be read at all. */
function negotiationOfText(negotiations: Negotiations, text: string): NegotiationEntry | undefined {
  const read = readKept(text, (value) => ({ value: isRecord(value) ? value.scenario : undefined }))
  return negotiationOfData(negotiations, 'problem' in read ? undefined : read.value.value)
}

/**
 * An own case from its kept text, checked like a file of its negotiation. An answer that does not fit its scenario or the
 * present model is solved anew, and kept so where the device takes it.
 */
export async function readOwnText(negotiations: Negotiations, id: string, text: string): Promise<ReadCase> {
  const setAside = (misfit: Misfit) => ({ setAside: { ...misfit, name: ownCaseSetting(id), text } })
  const entry = negotiationOfText(negotiations, text)
  if (entry === undefined) return setAside({ problem: 'It is a case of a negotiation that this page does not have.' })
  const [negotiation, rules] = await Promise.all([entry.load(), loadRules()])
  const fit = fitOf(rules, negotiation, id, text)
  if ('problem' in fit) return setAside(fit)
  const { scenario, stored, of } = fit.value.value
  const hash = rules.scenarioHash(scenario)
  const { first } = negotiation
  const like = (first.answer as StoredAnswer) ?? (await loadStoredAnswer(negotiation, first.scenario.id))
  if (of === hash && answerFits(stored, scenario, like)) return { entry, negotiation, own: { scenario, stored, of } }
  const { solveCase } = await import('./solve-case')
  const solved = await solveCase(negotiation, scenario)
  if ('problem' in solved) return setAside({ problem: `The machine cannot run it: ${solved.problem}` })
  const own = { scenario, stored: solved.stored, of: hash }
  if (readSetting(ownCaseSetting(id)) === text) keepOwnCase(own)
  return { entry, negotiation, own }
}

/** The case kept under an id; undefined where there is none. */
export async function readOwnCase(negotiations: Negotiations, id: string): Promise<ReadCase | undefined> {
  const text = readSetting(ownCaseSetting(id))
  return text === undefined ? undefined : readOwnText(negotiations, id, text)
}
