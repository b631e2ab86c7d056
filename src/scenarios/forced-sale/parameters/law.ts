import type { Parameter } from '../../parameter.types'
import { occasion, odds, weekly } from '../../parameter-kinds'

/** Deadlines, enforcement, courts and Congress. */
export const lawParameters = [
  occasion({
    id: 'ext_grant',
    label: 'HOST grants another delay',
    meaning: 'How often HOST puts a deadline off again when it comes due and no deal is pending.',
    party: 'host',
    unit: 'probability per deadline',
    occasion: 'deadlines',
  }),
  occasion({
    id: 'ext_grant_deal',
    label: 'HOST grants a delay while a deal is pending',
    meaning:
      'How often HOST puts a deadline off when a deal is pending, from an agreement in outline to one that is cleared.',
    party: 'host',
    unit: 'probability per deadline',
    occasion: 'deadlines with a deal pending',
  }),
  occasion({
    id: 'lapse_enforce',
    label: 'HOST enforces after a lapse',
    meaning:
      'How often a deadline that lapses without a delay is enforced in earnest, before any delay has been granted.',
    party: 'host',
    unit: 'probability per lapse',
    occasion: 'lapses',
  }),
  odds({
    id: 'credibility',
    label: 'What each delay leaves of the threat',
    meaning: 'The odds of enforcement at a lapse are multiplied by this once for every delay granted so far.',
    party: 'host',
    unit: 'odds ratio per delay',
    shifts: ['lapse_enforce'],
    step: 0.05,
  }),
  occasion({
    id: 'dark_durable',
    label: 'A shutdown is for good at once',
    meaning: 'How often a shutdown is for good from its first day and not a blackout to bargain with.',
    party: 'host',
    unit: 'probability per shutdown',
    occasion: 'shutdowns',
  }),
  weekly({
    id: 'dark_for_good',
    label: 'A dark service stays dark for good',
    meaning: 'The chance in a week that a service which is dark for now turns out to be banned for good.',
    party: 'host',
    condition: 'while the service is dark',
    step: 0.005,
  }),
  weekly({
    id: 'host_withdraw',
    label: 'HOST withdraws the order',
    meaning:
      'The chance in a week, with no deal pending, that the host drops its demand and the owner keeps the business.',
    party: 'host',
    condition: 'while no deal is pending',
    step: 0.0005,
    isLinear: true,
  }),
  weekly({
    id: 'inj_ban',
    label: 'A court stops the ban',
    meaning:
      'The chance in a week that a court stops the ban: one time in four for good, else for as long as one delay.',
    party: 'court',
    condition: 'while the demand stands',
    step: 0.0005,
  }),
  weekly({
    id: 'congress_act',
    label: 'LEGISLATURE passes a law on the sale',
    meaning:
      'The chance in a week of a binding law of LEGISLATURE: of five, three extend the deadline, one repeals, one tightens.',
    party: 'congress',
    condition: 'while the demand stands',
    step: 0.0005,
  }),
] as const satisfies readonly Parameter[]
