import { earlierMajorOf } from '@/scenarios/earlier-case'
import type { Negotiation } from '@/scenarios/negotiation'
import { type Titled, toldOwnCases } from './own-cases'

/** The own cases that can be opened, as far as their numbers tell: none made for an earlier model. */
export const listPresentCases = (negotiation: Negotiation): readonly Titled[] =>
  toldOwnCases().filter(({ scenario }) => earlierMajorOf(negotiation, scenario) === undefined)
