import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { answerFits } from './answer-fits'
import type { OpenCase } from './case'
import { readSetting } from './device-settings'
import { type Fit, isRecord, type Misfit, readKept, type SetAside } from './kept-text'
import { loadRules } from './load-rules'
import { madeForEarlier } from './made-for'
import { keepOwnCase, type OwnCase, ownCaseSetting } from './own-cases'

export type ReadCase = { readonly own: OwnCase } | { readonly setAside: SetAside }

type OfModel = Pick<OpenCase, 'negotiation' | 'stored'>

type Kept = { readonly scenario: Scenario; readonly stored: unknown; readonly of: unknown }

const MENTIONED = 3

/** The scenario of a kept text by the rules of a scenario file; its answer is looked at later. */
async function fitOf(negotiation: Negotiation, id: string, text: string): Promise<Fit<Kept>> {
  const { ScenarioError, validateScenario } = await loadRules()
  const read = readKept(text, (value): Fit<Kept> => {
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
  return 'problem' in read ? read : { value: read.value.value }
}

/**
 * An own case from its kept text, checked like a file. An answer that does not fit its scenario or the present model is
 * solved anew, and kept so where the device takes it.
 * @param open any case of the present model with a good answer.
 */
export async function readOwnText({ negotiation, stored: like }: OfModel, id: string, text: string): Promise<ReadCase> {
  const setAside = (misfit: Misfit) => ({ setAside: { ...misfit, name: ownCaseSetting(id), text } })
  const fit = await fitOf(negotiation, id, text)
  if ('problem' in fit) return setAside(fit)
  const { scenario, stored, of } = fit.value
  const hash = (await loadRules()).scenarioHash(scenario)
  if (of === hash && answerFits(stored, scenario, like)) return { own: { scenario, stored, of } }
  const { solveCase } = await import('./solve-case')
  const solved = await solveCase(negotiation, scenario)
  if ('problem' in solved) return setAside({ problem: `The machine cannot run it: ${solved.problem}` })
  const own = { scenario, stored: solved.stored, of: hash }
  if (readSetting(ownCaseSetting(id)) === text) keepOwnCase(own)
  return { own }
}

/** The case kept under an id; undefined where there is none. */
export async function readOwnCase(open: OfModel, id: string): Promise<ReadCase | undefined> {
  const text = readSetting(ownCaseSetting(id))
  return text === undefined ? undefined : readOwnText(open, id, text)
}
