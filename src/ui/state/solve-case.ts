import { tiktok2025 } from '@/scenarios/forced-sale/presets/tiktok-2025.scenario'
import type { Scenario } from '@/scenarios/scenario.schema'
import type { StoredAnswer } from '@/simulation'
import { createEngineClient, type Line, type OpenLine } from '@/ui/engine/engine-client'
import { openHere, openWorker } from '@/ui/engine/open-lines'

/** Every question names a recipe of a known case; this one asks of another and uses none of it. */
const recipe = {
  ...{ scenario: tiktok2025.id, changes: {}, edits: {}, conditions: [] },
  ...{ horizonWeeks: tiktok2025.horizonWeeks, seed: '', runs: 1 },
}

/** Solves a case before any page is about it, in a worker of its own; or why the machine cannot run it. */
export async function solveCase(
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
  try {
    return await createEngineClient(kept(openWorker), kept(openHere)).ask('newCase', { recipe, scenario })
  } finally {
    for (const line of opened) line.close()
  }
}
