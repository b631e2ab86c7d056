import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import { schemaName } from '@/scenarios/schema-name'
import { engineClients } from '@/ui/engine/clients'
import { asOwn, type Placing, placeCase } from '@/ui/shared/kept/place-case'
import { saveFile, textFile } from '@/ui/shared/save-file'
import { fromCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { loadReaders } from '@/ui/state/load-readers'
import { loadRules } from '@/ui/state/load-rules'
import { openLink, pageState } from '@/ui/state/page-state'
import type { Draft } from './draft'
import { makeText } from './make-words'

/** A draft or a case as a scenario file, with the address of the schema for editors. */
export async function saveDraft(negotiation: Negotiation, draft: Draft): Promise<void> {
  const { scenarioText } = await loadReaders()
  const { $schema: _, ...scenario } = draft
  const text = scenarioText({ $schema: `./schema/${schemaName(negotiation)}`, ...scenario } as Scenario)
  saveFile(`standoff-${String(draft.id ?? 'case')}-scenario.json`, textFile(text, 'application/json'))
}

export const draftKeeping = fromCase((open) => {
  const { rangeClient } = engineClients(open)
  const { basis } = caseNumbers(open)
  const { linkToCase } = pageState(open)

  /**
   * Checks a draft once more, solves it, keeps it on this device and opens it as a new page. Where another case is kept
   * under its id and `placing` does not say what becomes of that, nothing is done and the title of that case is returned.
   * @throws {Error} in words for the reader: what the machine refuses.
   */
  async function keepDraft(draft: Draft, signal: AbortSignal, placing?: Placing): Promise<string | undefined> {
    const { validateScenario } = await loadRules()
    const found = asOwn(validateScenario(open.negotiation, draft, 'this case'))
    const solve = (scenario: Scenario) => rangeClient.ask('newCase', { recipe: basis, scenario }, signal)
    const placed = await placeCase(found, solve, placing)
    if (placed.status === 'known') return placed.title
    if (placed.status === 'refused') throw new Error(`${makeText.refusedByMachine} ${placed.problem}`)
    openLink(linkToCase(placed.scenario.id), placed.visit)
    return undefined
  }

  return { keepDraft }
})
