import type { ScenarioSource } from '../../../scenario.types'
import type { ForcedSaleScenario } from '../../forced-sale-scenario'
import { parameterIds } from '../../parameter-catalogue'
import { sources } from '../tiktok-2025/sources'
import { furtherSources } from './further-sources'

/** Every source of the library by its id. */
export const librarySources: Readonly<Record<string, ScenarioSource>> = { ...sources, ...furtherSources }

/** The ids a case names anywhere. */
const citedIn = (scenario: Omit<ForcedSaleScenario, 'sources'>): ReadonlySet<string> =>
  new Set([
    ...Object.values(scenario.numbers).flatMap((number) => number.sources),
    ...Object.values(scenario.payoffs).flatMap((payoffs) => payoffs?.sources ?? []),
    ...Object.values(scenario.buyers).flatMap((buyer) => buyer.sources),
    ...scenario.story.flatMap((entry) => entry.sources),
    ...scenario.calendar.announced.map(({ source }) => source),
  ])

/** The case with its numbers in the catalogue's order and with the sources it names, and no others. */
export function withCitedSources(scenario: Omit<ForcedSaleScenario, 'sources'>): ForcedSaleScenario {
  const cited = citedIn(scenario)
  return {
    ...scenario,
    numbers: Object.fromEntries(parameterIds.map((id) => [id, scenario.numbers[id]])) as ForcedSaleScenario['numbers'],
    sources: Object.fromEntries(Object.entries(librarySources).filter(([id]) => cited.has(id))),
  }
}
