import type { Numbers } from '@/engine'
import type { Scenario } from '@/scenarios/scenario.schema'
import { rangeInForce } from './number-law'

/** A triangular price law in US$ bn. */
export type PriceLaw = { readonly low: number; readonly mode: number; readonly high: number }

/** The price law of a sale by its terms, or undefined for an ending without a price. A changed price moves the mode; the range widens to hold it. */
export function priceLawOf(scenario: Scenario, changes: Numbers, ending: string): PriceLaw | undefined {
  const terms = ending.split('/')[1]
  if (terms === undefined) return undefined
  const id = terms === 'licensedAlgorithm' ? 'price_jv' : 'price_noalgo'
  const { low, high } = rangeInForce(scenario, changes, id)
  return { low, mode: changes[id] ?? scenario.numbers[id].base, high }
}
