import type { ScenarioSource } from '../../../scenario.types'
import type { ForcedSaleScenario } from '../../forced-sale-scenario'
import { policiesOf } from '../../policies'
import { sources } from '../tiktok-2025/sources'
import { bargainingSources } from './bargaining-sources'
import { consentSources } from './consent-sources'
import { furtherSources } from './further-sources'
import { tradeSources } from './trade-sources'
import { type WrittenCase, withUsual } from './with-usual'

/** Every source of the library by its id. */
export const librarySources: Readonly<Record<string, ScenarioSource>> = {
  ...sources,
  ...furtherSources,
  ...consentSources,
  ...tradeSources,
  ...bargainingSources,
}

/** The ids a case names anywhere. */
const citedIn = (scenario: Omit<ForcedSaleScenario, 'sources'>): ReadonlySet<string> =>
  new Set([
    ...Object.values(scenario.numbers).flatMap((number) => number.sources),
    ...Object.values(scenario.payoffs).flatMap((payoffs) => payoffs?.sources ?? []),
    ...Object.values(scenario.buyers).flatMap((buyer) => buyer.sources),
    ...scenario.story.flatMap((entry) => entry.sources),
    ...scenario.calendar.announced.map(({ source }) => source),
  ])

/** The whole case: with what is as usual, its policies, and the sources it names and no others. */
export function completeCase(written: WrittenCase): ForcedSaleScenario {
  const scenario = withUsual(written)
  const cited = citedIn(scenario)
  return {
    ...scenario,
    policies: policiesOf(scenario.numbers),
    sources: Object.fromEntries(Object.entries(librarySources).filter(([id]) => cited.has(id))),
  }
}
