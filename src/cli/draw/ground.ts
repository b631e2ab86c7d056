import { streamVersion } from '@/engine'
import type { Scenario } from '@/scenarios'
import type { Negotiation } from '@/scenarios/negotiation'
import { APP_VERSION, type Ground, scenarioHash } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { isBundled } from './result-of-tally'

/** What every part of a result must share. */
export async function groundOf(
  negotiation: Negotiation,
  scenario: Scenario,
  { scenario: _, ...recipe }: Recipe,
): Promise<Ground> {
  return {
    appVersion: APP_VERSION,
    modelVersion: negotiation.modelVersion,
    stream: streamVersion,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      sha256: scenarioHash(scenario),
      ...((await isBundled(negotiation, scenario)) ? {} : { file: scenario }),
    },
    recipe,
  }
}
