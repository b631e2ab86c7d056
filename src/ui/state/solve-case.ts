import type { Negotiation } from '@/scenarios/negotiation'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { StoredAnswer } from '@/simulation'
import { untouched } from '@/simulation/link/link-rules'
import { createEngineClient, type Line, type OpenLine } from '@/ui/engine/engine-client'
import { openHere, openWorker } from '@/ui/engine/open-lines'

/** Solves a case before any page is about it, in a worker of its own; or why the machine cannot run it. */
export async function solveCase(
  negotiation: Negotiation,
  scenario: Scenario,
): Promise<{ readonly stored: StoredAnswer } | { readonly problem: string }> {
  const opened: Line[] = []
  const kept =
    (open: OpenLine): OpenLine =>
    (...listeners) => {
      const line = open(...listeners)
      opened.push(line)
      return line
    }
  // Every question names a recipe of a known case; this one asks of another and uses none of it.
  const recipe = untouched(negotiation.first.scenario)
  try {
    return await createEngineClient(kept(openWorker(negotiation)), kept(openHere(negotiation))).ask('newCase', {
      recipe,
      scenario,
    })
  } finally {
    for (const line of opened) line.close()
  }
}
