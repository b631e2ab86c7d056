import { earlierMajorOf } from '@/scenarios/earlier-case'
import { negotiationOfData } from '@/scenarios/negotiation-of'
import type { NegotiationEntry } from '@/scenarios/negotiations'
import type { OpenCase } from './case'
import { type Titled, toldOwnCases } from './own-cases'

/**
 * The own cases of a negotiation that can be opened: none made for an earlier model, as far as that is known of one whose
 * model is not at hand.
 */
export const listPresentCases = (
  { negotiation, negotiations }: Pick<OpenCase, 'negotiation' | 'negotiations'>,
  entry: NegotiationEntry,
): readonly Titled[] =>
  toldOwnCases().filter(
    ({ scenario }) =>
      negotiationOfData(negotiations, scenario) === entry &&
      (entry.id !== negotiation.id || earlierMajorOf(negotiation, scenario) === undefined),
  )
