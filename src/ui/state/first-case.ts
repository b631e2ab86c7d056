import { perNegotiation } from '@/scenarios/per-negotiation'
import { loadPreset } from '@/scenarios/presets'

/** What loads the whole of a negotiation's first case; the same function every time. */
export const loadFirstCase = perNegotiation(
  (negotiation) => () => loadPreset(negotiation, negotiation.first.scenario.id),
)
