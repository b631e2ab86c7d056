import { once } from '@/scenarios/once'
import { perNegotiation } from '@/scenarios/per-negotiation'
import { playableNegotiation } from '@/simulation/playable-negotiation'
import { planOf } from './statechart/slots'

/** What Step plays a negotiation on, how it draws the machine, and what an end is held against. */
export const stepped = perNegotiation((negotiation) =>
  once(async () => {
    const [playable, chart, precedents] = await Promise.all([
      playableNegotiation(negotiation),
      negotiation.loadChart(),
      negotiation.loadPrecedents?.(),
    ])
    return { playable, plan: planOf(negotiation, playable.model, chart), precedents }
  }),
)
