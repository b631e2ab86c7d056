import type { StrikeEventType } from '@/machines/strike/event-meta'
import type { OneEach } from '../one-each'
import type { PartyPayoffs, Scenario, ScenarioNumber, ScenarioParty } from '../scenario.types'
import type { ParameterId } from './parameter-catalogue'
import type { payoffParties } from './payoffs'
import type { Terms } from './view'
import type { words } from './words'

export type StrikePayoffs = Omit<PartyPayoffs, 'endings' | 'weeks'> & {
  readonly endings: {
    readonly agreed: Readonly<Record<Terms, number>>
    readonly imposed: number
    readonly unresolved: number
  }
  readonly weeks: Readonly<Record<'stoppage' | 'holdout', number>>
}

type Calendar = Scenario['calendar']

/** A case of the strike: what one of the bundled cases forgets does not compile. */
export type StrikeScenario = Omit<
  Scenario,
  'negotiation' | 'words' | 'parties' | 'buyers' | 'calendar' | 'prologue' | 'numbers' | 'payoffs'
> & {
  readonly negotiation: 'strike'
  readonly words: OneEach<(typeof words)[number], string>
  readonly parties: Readonly<Record<'union' | 'firm', ScenarioParty>>
  readonly buyers: Readonly<Record<never, never>>
  readonly calendar: {
    readonly announced: readonly (Calendar['announced'][number] & { readonly event: StrikeEventType })[]
  }
  readonly prologue: readonly (Scenario['prologue'][number] & { readonly event: StrikeEventType })[]
  readonly numbers: Readonly<Record<ParameterId, ScenarioNumber>>
  readonly payoffs: OneEach<(typeof payoffParties)[number], StrikePayoffs>
}
