import { type Buyer, buyerIds } from '@/machines/forced-sale/buyers'
import type { OneEach } from '../../../one-each'
import type { Parameter } from '../../../parameter.types'
import type { ScenarioBuyer, ScenarioNumber } from '../../../scenario.types'
import type { ForcedSalePayoffs, ForcedSaleScenario } from '../../forced-sale-scenario'
import { type ParameterId, parameterCatalogue, type UsualParameterId } from '../../parameter-catalogue'
import { type Outsider, outsiderIds } from '../../parameters/bidders'
import { type BuyerWords, buyerWords } from '../../parties'
import type { payoffParties } from '../../payoffs'

type UsualBuyer = {
  [Id in Buyer]: (typeof buyerWords)[Id] extends { readonly usual: object } ? Id : never
}[Buyer]

/** Those of some ids that must be given, and those that may be left out. */
type AllBut<Id extends string, Usual extends Id, Entry> = Readonly<
  Record<Exclude<Id, Usual>, Entry> & Partial<Record<Usual, Entry>>
>

/** A party to which the buyer makes no difference need not say so. */
type WrittenPayoffs = Omit<ForcedSalePayoffs, 'endings'> & {
  readonly endings: Omit<ForcedSalePayoffs['endings'], 'buyer'> & {
    readonly buyer?: Readonly<Partial<Record<Outsider, number>>>
  }
}

/** A case as it is written: without its sources, and without what is as usual. */
export type WrittenCase = Omit<ForcedSaleScenario, 'sources' | 'numbers' | 'buyers' | 'payoffs'> & {
  readonly payoffs: OneEach<(typeof payoffParties)[number], WrittenPayoffs>
  readonly numbers: AllBut<ParameterId, UsualParameterId, ScenarioNumber>
  readonly buyers: AllBut<Buyer, UsualBuyer, ScenarioBuyer>
}

/** What a number is read as in a case that gives it no reading. @throws {RangeError} where the catalogue says nothing of it. */
export function usualNumber(parameter: Parameter, date: string): ScenarioNumber {
  if (parameter.usual === undefined) throw new RangeError(`The case gives no reading of ${parameter.id}.`)
  return { ...parameter.usual, sources: [], date, inSample: false, quality: 'judgement' }
}

function usualBuyer(id: Buyer): ScenarioBuyer {
  const { usual }: BuyerWords = buyerWords[id]
  if (usual === undefined) throw new RangeError(`The case names no buyer ${id}.`)
  return { ...usual, sources: [] }
}

function withBuyers(worth: WrittenPayoffs): ForcedSalePayoffs {
  const { buyer } = worth.endings
  const added = Object.fromEntries(outsiderIds.map((id) => [id, buyer?.[id] ?? 0])) as Record<Outsider, number>
  return { ...worth, endings: { ...worth.endings, buyer: added } }
}

/** A case with its numbers in the catalogue's order and its buyers in theirs; what it leaves out is as usual. */
export function withUsual(written: WrittenCase): Omit<ForcedSaleScenario, 'sources'> {
  const numbers: Partial<Record<string, ScenarioNumber>> = written.numbers
  const own: Partial<Record<Buyer, ScenarioBuyer>> = written.buyers
  return {
    ...written,
    numbers: Object.fromEntries(
      parameterCatalogue.map((one) => [one.id, numbers[one.id] ?? usualNumber(one, written.startDate)]),
    ) as ForcedSaleScenario['numbers'],
    payoffs: Object.fromEntries(
      Object.entries(written.payoffs).flatMap(([party, worth]) =>
        worth === undefined ? [] : [[party, withBuyers(worth)]],
      ),
    ) as ForcedSaleScenario['payoffs'],
    buyers: Object.fromEntries(buyerIds.map((id) => [id, own[id] ?? usualBuyer(id)])) as ForcedSaleScenario['buyers'],
  }
}
