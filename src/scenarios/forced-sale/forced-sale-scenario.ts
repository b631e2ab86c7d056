import type { Buyer } from '@/machines/forced-sale/buyers'
import type { NegotiationEventType } from '@/machines/forced-sale/event-meta'
import type { OneEach } from '../one-each'
import type { PartyPayoffs, Scenario, ScenarioBuyer, ScenarioNumber, ScenarioParty } from '../scenario.types'
import type { ParameterId } from './parameter-catalogue'
import type { Outsider } from './parameters/bidders'
import type { parties } from './parties'
import type { payoffParties } from './payoffs'
import type { words } from './words'

type Condition = 'delayed' | 'lapsed' | 'dark' | 'elevated' | 'embargo' | 'truce'

export type ForcedSalePayoffs = Omit<PartyPayoffs, 'endings' | 'weeks'> & {
  readonly endings: {
    readonly sold: { readonly fullSale: number; readonly licensedAlgorithm: number }
    /** Added to a sale to an outsider. */
    readonly buyer: Readonly<Record<Outsider, number>>
    readonly kept: number
    readonly banned: number
    readonly unresolved: number
  }
  readonly weeks: Readonly<Record<Condition, number>>
}

type Calendar = Scenario['calendar']

/** A case of the forced sale: what one of the bundled cases forgets does not compile. */
export type ForcedSaleScenario = Omit<
  Scenario,
  'words' | 'parties' | 'buyers' | 'calendar' | 'prologue' | 'numbers' | 'payoffs'
> & {
  readonly words: OneEach<(typeof words)[number], string>
  readonly parties: OneEach<Exclude<(typeof parties)[number], { readonly name: string }>, ScenarioParty>
  readonly buyers: Readonly<Record<Buyer, ScenarioBuyer>>
  readonly calendar: {
    readonly announced: readonly (Calendar['announced'][number] & { readonly event: NegotiationEventType })[]
  }
  readonly prologue: readonly (Scenario['prologue'][number] & { readonly event: NegotiationEventType })[]
  readonly numbers: Readonly<Record<ParameterId, ScenarioNumber>>
  readonly payoffs: OneEach<(typeof payoffParties)[number], ForcedSalePayoffs>
}
