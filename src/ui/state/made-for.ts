import { earlierMajorOf } from '@/scenarios/earlier-case'
import { majorOf } from '@/scenarios/earlier-model'
import type { Negotiation } from '@/scenarios/negotiation'
import { isRecord, type Misfit } from './kept-text'

/** Why a kept case or draft does not fit, where it was made for an earlier model: half of one would be no case. */
export function madeForEarlier(negotiation: Negotiation, kept: unknown): Misfit | undefined {
  const major = earlierMajorOf(negotiation, kept)
  if (major === undefined || !isRecord(kept)) return undefined
  const problem = `It was made for model ${major}; this page has model ${majorOf(negotiation.modelVersion)}.`
  return { problem, madeFor: { major, scenario: kept } }
}
