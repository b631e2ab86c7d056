import { librarySources as firstSources } from '../../../forced-sale/presets/shared/complete-case'
import { consentSources } from '../../../forced-sale/presets/shared/consent-sources'
import { usualNumber } from '../../../forced-sale/presets/shared/with-usual'
import type { ScenarioNumber, ScenarioSource } from '../../../scenario.types'
import type { ForcedSaleScenario } from '../../forced-sale-scenario'
import { type ParameterId, parameterCatalogue, type UsualParameterId } from '../../parameter-catalogue'
import { bargainingSources } from './bargaining-sources'
import { tradeSources } from './trade-sources'

/** Every source of the library by its id. */
const librarySources: Readonly<Record<string, ScenarioSource>> = {
  ...firstSources,
  ...consentSources,
  ...tradeSources,
  ...bargainingSources,
}

/** A case as it is written: its sources are found by what it cites, and a number it leaves out is as usual. */
type WrittenCase = Omit<ForcedSaleScenario, 'sources' | 'numbers'> & {
  readonly numbers: Readonly<
    Record<Exclude<ParameterId, UsualParameterId>, ScenarioNumber> & Partial<Record<UsualParameterId, ScenarioNumber>>
  >
}

/** The ids a case names anywhere. */
const citedIn = ({ buyers, calendar, numbers, payoffs, story }: WrittenCase): ReadonlySet<string> =>
  new Set([
    ...[...Object.values(numbers), ...Object.values(buyers), ...story].flatMap(({ sources }) => sources),
    ...Object.values(payoffs).flatMap((worths) => worths?.sources ?? []),
    ...calendar.announced.map(({ source }) => source),
  ])

/** The whole case: its numbers in the catalogue's order, and the sources it names and no others. */
export function completeCase(written: WrittenCase): ForcedSaleScenario {
  const cited = citedIn(written)
  const { calendar, startDate } = written
  const numbers: Partial<Record<string, ScenarioNumber>> = written.numbers
  return {
    ...written,
    // How far apart deadlines lie is a number here; the first model's cases say it in their calendars.
    calendar: { announced: calendar.announced },
    numbers: Object.fromEntries(
      parameterCatalogue.map((one) => [one.id, numbers[one.id] ?? usualNumber(one, startDate)]),
    ) as ForcedSaleScenario['numbers'],
    sources: Object.fromEntries(Object.entries(librarySources).filter(([id]) => cited.has(id))),
  }
}
