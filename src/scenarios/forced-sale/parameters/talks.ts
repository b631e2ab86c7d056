import type { Parameter } from '../../parameter.types'
import { odds, weekly } from './kinds'

/** From not for sale to an agreement in outline. */
export const talksParameters = [
  weekly({
    id: 'bd_open',
    label: 'OWNER opens talks',
    meaning: 'The chance in a week that an owner who calls the business not for sale starts to negotiate seriously.',
    party: 'owner',
    condition: 'while it is not for sale',
  }),
  weekly({
    id: 'bd_walk',
    label: 'OWNER walks away',
    meaning: 'The chance in a week that the owner breaks off talks and calls the business not for sale again.',
    party: 'owner',
    condition: 'while talks run',
    step: 0.001,
  }),
  weekly({
    id: 'bd_near',
    label: 'Buyer, owner and HOST agree in outline',
    meaning: 'The chance in a week of an agreement in outline while at least one bidder is in the field.',
    party: 'owner',
    condition: 'while talks run',
  }),
  odds({
    id: 'or_near_deal',
    label: 'A deadline near speeds an agreement',
    meaning: 'The odds of an agreement in outline are multiplied by this in the four weeks before a deadline.',
    party: 'clock',
    shifts: ['bd_near'],
  }),
  odds({
    id: 'or_delay_deal',
    label: 'Each delay slows an agreement',
    meaning: 'The odds of an agreement in outline are multiplied by this once for every delay granted so far.',
    party: 'owner',
    unit: 'odds ratio per delay',
    shifts: ['bd_near'],
    step: 0.05,
  }),
] as const satisfies readonly Parameter[]
