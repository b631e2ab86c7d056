import { outsiderWeights } from '../../forced-sale/parameters/bidders'
import { occasion, odds, weekly } from '../../forced-sale/parameters/kinds'
import type { Parameter } from '../../parameter.types'

/** Who bids, who wins, whose money fails. */
export const bidderParameters = [
  weekly({
    id: 'bid_enter',
    label: 'A bidder comes in',
    meaning: 'The chance in a week that one more bidder enters while no deal is pending; two stand for several.',
    party: 'bidder',
    condition: 'while no deal is pending',
  }),
  weekly({
    id: 'bid_withdraw',
    label: 'A bidder drops out',
    meaning: 'The chance in a week that the field thins out, from several bidders to one or from one to none.',
    party: 'bidder',
    condition: 'while no deal is pending',
    step: 0.005,
  }),
  occasion({
    id: 'bid_outsider_win',
    label: 'An outsider is chosen',
    meaning:
      'How often an agreement in outline goes to an outsider and not to the buyer closest to the owner and its investors.',
    party: 'bidder',
    unit: 'probability per agreement',
    occasion: 'agreements',
  }),
  ...outsiderWeights,
  weekly({
    id: 'fund_fail',
    label: "The buyer's money fails",
    meaning: 'The chance in a week that the buyer closest to the owner cannot pay, before contracts are signed.',
    party: 'bidder',
    condition: 'while an unsigned deal is pending',
    step: 0.001,
  }),
  odds({
    id: 'or_outsider_money',
    label: "An outsider's money is less sure",
    meaning: 'The odds that the money fails are multiplied by this when the buyer is an outsider.',
    party: 'bidder',
    shifts: ['fund_fail'],
  }),
] as const satisfies readonly Parameter[]
