import type { Numbers } from '@/engine'
import type { Negotiation } from '@/scenarios/negotiation'
import type { BareCase } from '@/scenarios/scenario.schema'
import { numberOf } from './edited-case'
import { rangeInForce } from './number-law'

/** A triangular price law. */
export type PriceLaw = { readonly low: number; readonly mode: number; readonly high: number }

/** The price law of an ending, or undefined for one without a price. A changed price moves the mode; the range widens to hold it. */
export function priceLawOf(
  negotiation: Negotiation,
  scenario: BareCase,
  changes: Numbers,
  ending: string,
): PriceLaw | undefined {
  const id = negotiation.priceOfEnding(ending)
  if (id === undefined) return undefined
  const { low, high } = rangeInForce(negotiation, scenario, changes, id)
  return { low, mode: changes[id] ?? numberOf(scenario, id).base, high }
}
