import type { Parameter } from '../../parameter.types'
import { occasion, odds, weekly } from './kinds'

/** What an act of Congress does; the shares of the three make one. */
export const outcomesOfALaw = ['weight_repeal', 'weight_extend', 'weight_tighten'] as const

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
    meaning: 'How often HOST puts a deadline off when a near deal, a framework or a signed deal is on the table.',
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
    label: 'A shutdown proves lasting',
    meaning: 'How often a shutdown turns out to be for good and not a blackout to bargain with.',
    party: 'host',
    unit: 'probability per shutdown',
    occasion: 'shutdowns',
  }),
  weekly({
    id: 'restore',
    label: 'HOST brings the service back',
    meaning: 'The chance in a week that a service which is dark for now is switched on again.',
    party: 'host',
    condition: 'while the service is dark',
  }),
  weekly({
    id: 'host_withdraw',
    label: 'HOST withdraws the order',
    meaning:
      'The chance in a week, with no deal pending, that the host drops its demand and the owner keeps the business.',
    party: 'host',
    condition: 'while no deal is pending',
    step: 0.0005,
  }),
  weekly({
    id: 'inj_ban',
    label: 'A court stops the ban',
    meaning: 'The chance in a week that a court stops the ban, whether by a pause or for good.',
    party: 'court',
    condition: 'while the law stands',
    step: 0.0005,
  }),
  occasion({
    id: 'court_void',
    label: 'The court voids the law altogether',
    meaning: 'How often a court that stops the ban strikes the law down; otherwise its order counts as one more delay.',
    party: 'court',
    unit: 'probability per court order',
    occasion: 'court orders',
  }),
  weekly({
    id: 'congress_act',
    label: 'LEGISLATURE passes a law on the sale',
    meaning: 'The chance in a week that LEGISLATURE passes a binding law that repeals, extends or tightens the order.',
    party: 'congress',
    condition: 'while the law stands',
    step: 0.0005,
  }),
  {
    id: 'weight_repeal',
    label: 'LEGISLATURE repeals',
    meaning: 'The share of acts of LEGISLATURE that repeal the law, beside those that extend or tighten it.',
    party: 'congress',
    kind: 'weight',
    unit: 'weight',
    among: outcomesOfALaw,
    min: 0,
    max: 1,
    step: 0.05,
  },
  {
    id: 'weight_extend',
    label: 'LEGISLATURE extends the deadline',
    meaning: 'The share of acts of LEGISLATURE that extend the deadline, beside those that repeal or tighten the law.',
    party: 'congress',
    kind: 'weight',
    unit: 'weight',
    among: outcomesOfALaw,
    min: 0,
    max: 1,
    step: 0.05,
  },
  {
    id: 'weight_tighten',
    label: 'LEGISLATURE tightens the law',
    meaning:
      'The share of acts of LEGISLATURE that tighten the law, so that earlier delays no longer weaken the threat.',
    party: 'congress',
    kind: 'weight',
    unit: 'weight',
    among: outcomesOfALaw,
    min: 0,
    max: 1,
    step: 0.05,
  },
] as const satisfies readonly Parameter[]
