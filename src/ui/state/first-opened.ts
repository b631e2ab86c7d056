import type { Negotiation } from '@/scenarios/negotiation'
import type { StoredAnswer } from '@/simulation'
import type { House, OpenCase } from './case'
import { loadFirstCase } from './first-case'

/** A negotiation's first case, untouched and open: all that takes is at hand with the negotiation. */
export const firstOpened = ({ negotiations, defaultCase }: House, negotiation: Negotiation): OpenCase => ({
  negotiations,
  defaultCase,
  negotiation,
  scenario: negotiation.first.scenario,
  // Written by `npm run answers`, and held to the solver by a test.
  stored: negotiation.first.answer as StoredAnswer,
  loadScenario: loadFirstCase(negotiation),
  own: undefined,
  visit: undefined,
  fault: undefined,
})
