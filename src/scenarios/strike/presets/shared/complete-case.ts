import { policiesOf } from '../../policies'
import type { StrikeScenario } from '../../strike-scenario'
import { sources } from '../strike-generic/sources'

/** A case as it is written: without its policies and sources, which its numbers name. */
export type WrittenCase = Omit<StrikeScenario, 'negotiation' | 'sources' | 'policies'>

/** The whole case: with the policies of its numbers, and the sources it names and no others. */
export function completeCase(written: WrittenCase): StrikeScenario {
  const cited = new Set([
    ...Object.values(written.numbers).flatMap((number) => number.sources),
    ...Object.values(written.payoffs).flatMap((payoffs) => payoffs?.sources ?? []),
    ...written.story.flatMap((entry) => entry.sources),
    ...written.calendar.announced.map(({ source }) => source),
  ])
  return {
    negotiation: 'strike',
    ...written,
    policies: policiesOf(written.numbers),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
  }
}
