import { once } from '@/scenarios/once'
import { perNegotiation } from '@/scenarios/per-negotiation'
import { playableNegotiation } from '@/simulation/playable-negotiation'
import { planOf } from './statechart/slots'

/** What Step plays a negotiation on, and how it draws the machine: loaded once, and anew after a failure. */
export const stepped = perNegotiation((negotiation) =>
  once(async () => {
    const [playable, chart] = await Promise.all([playableNegotiation(negotiation), negotiation.loadChart()])
    return { playable, plan: planOf(negotiation, playable.model, chart) }
  }),
)
