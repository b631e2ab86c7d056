import type { Parameter } from '../../parameter.types'
import { odds, weekly } from '../../parameter-kinds'

/** From not for sale to an agreement in outline, and the terms it may have. */
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
    meaning: 'The chance in a week of an agreement in outline while talks run and one bidder is in the field.',
    party: 'owner',
    condition: 'while talks run with one bidder',
  }),
  odds({
    id: 'or_near_deal',
    label: 'A deadline near speeds an agreement',
    meaning:
      'The odds of an agreement in outline, and of one more bidder, are multiplied by this while a deadline is near.',
    party: 'clock',
    shifts: ['bd_near', 'bid_enter'],
  }),
  {
    id: 'bite',
    label: 'What a deadline gains by what it threatens',
    meaning:
      'Near a deadline the odds of an agreement are also multiplied by 1 plus this times the chance that it is enforced.',
    party: 'clock',
    kind: 'slope',
    unit: 'per unit of deadline risk',
    min: 0,
    max: 1000,
    step: 1,
  },
  odds({
    id: 'or_delay_deal',
    label: 'Each delay slows an agreement',
    meaning: 'The odds of an agreement in outline are multiplied by this once for every delay granted so far.',
    party: 'owner',
    unit: 'odds ratio per delay',
    shifts: ['bd_near'],
    step: 0.05,
  }),
  odds({
    id: 'or_rivals',
    label: 'Rival bidders speed an agreement',
    meaning: 'The odds of an agreement in outline are multiplied by this while several bidders are in the field.',
    party: 'bidder',
    shifts: ['bd_near'],
    step: 0.05,
  }),
  odds({
    id: 'or_licensed_deal',
    label: 'A licensed algorithm speeds an agreement',
    meaning: 'The odds of an agreement in outline are multiplied by this once HOST accepts a licensed algorithm.',
    party: 'owner',
    shifts: ['bd_near'],
  }),
  odds({
    id: 'or_linked_deal',
    label: 'A tie to trade slows talks',
    meaning:
      'The odds of talks and of an agreement are multiplied by this while HOME ties the sale to trade, and again in an embargo.',
    party: 'owner',
    shifts: ['bd_near', 'bd_open'],
    step: 0.05,
  }),
  weekly({
    id: 'us_concede',
    label: 'HOST accepts a licensed algorithm',
    meaning:
      'The chance in a week that HOST drops its demand for a full sale, from the opening of talks until contracts.',
    party: 'host',
    condition: 'from the opening of talks until contracts are drawn up',
    step: 0.005,
  }),
] as const satisfies readonly Parameter[]
