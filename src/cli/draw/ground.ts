import { streamVersion } from '@/engine'
import type { Scenario } from '@/scenarios'
import { APP_VERSION, type Ground, scenarioHash } from '@/simulation/files'
import type { Recipe } from '@/simulation/types'
import { opened } from '../opened'
import { isBundled } from './result-of-tally'

/** What every part of a result must share. */
export function groundOf(scenario: Scenario, { scenario: _, ...recipe }: Recipe): Ground {
  return {
    appVersion: APP_VERSION,
    modelVersion: opened.modelVersion,
    stream: streamVersion,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      sha256: scenarioHash(scenario),
      ...(isBundled(scenario) ? {} : { file: scenario }),
    },
    recipe,
  }
}
