import type { Scenario } from '@/scenarios/scenario.schema'
import { loadReaders } from '@/ui/analyse/files/load-readers'
import { rangeClient } from '@/ui/engine/clients'
import { saveFile, textFile } from '@/ui/shared/save-file'
import { basis } from '@/ui/state/case'
import { keepOwnCase, ownCaseId } from '@/ui/state/own-cases'
import { linkToCase, openLink } from '@/ui/state/page-state'
import type { Draft } from './draft'
import { makeText } from './make-words'

const SCHEMA_ADDRESS = './schema/scenario.schema.json'

/** A draft or a case as a scenario file, with the address of the schema for editors. */
export async function saveDraft(draft: Draft): Promise<void> {
  const { scenarioText } = await loadReaders()
  const { $schema: _, ...scenario } = draft
  const text = scenarioText({ $schema: SCHEMA_ADDRESS, ...scenario } as Scenario)
  saveFile(`standoff-${String(draft.id ?? 'case')}-scenario.json`, textFile(text, 'application/json'))
}

/**
 * Checks a draft once more, solves it, keeps it on this device and opens it as a new page.
 * @throws {Error} in words for the reader: what the machine refuses, or that the device keeps nothing.
 */
export async function keepDraft(draft: Draft, signal: AbortSignal): Promise<void> {
  const { validateScenario } = await loadReaders()
  const checked = validateScenario(draft, 'this case')
  const scenario = { ...checked, id: ownCaseId(checked.id) }
  const answered = await rangeClient.ask('newCase', { recipe: basis, scenario }, signal)
  if ('problem' in answered) throw new Error(`${makeText.refusedByMachine} ${answered.problem}`)
  if (!keepOwnCase({ scenario, stored: answered.stored })) throw new Error(makeText.notKept)
  openLink(linkToCase(scenario.id))
}
