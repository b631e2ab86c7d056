import type { Negotiation } from '@/scenarios/negotiation'
import { fromCase, type OpenCase } from './case'
import { firstOpened } from './first-opened'

/**
 * An open case of a negotiation, for what is told of another one's cases beside the open case: the open one itself, else
 * the first of that other, the same every time.
 */
export const openedOf = fromCase((open) => {
  const known = new Map([[open.negotiation, open]])
  return (negotiation: Negotiation): OpenCase => {
    const opened = known.get(negotiation) ?? firstOpened(open, negotiation)
    known.set(negotiation, opened)
    return opened
  }
})
