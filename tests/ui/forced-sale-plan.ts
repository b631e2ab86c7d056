import { chart } from '@/scenarios/forced-sale/chart'
import { planOf } from '@/ui/step/statechart/slots'
import { playable } from '../forced-sale'

/** The forced sale as Step draws it. */
export const plan = planOf(playable, playable.model, chart)
