import type { Buyer } from '@/machines/forced-sale/buyers'
import type { Parameter, WeightParameter } from '../../parameter.types'
import { occasion, odds, weekly } from '../../parameter-kinds'

/** Every buyer but the one closest to the owner and its investors. */
export type Outsider = Exclude<Buyer, 'strategic'>

const outsiderWords = {
  creators: {
    label: 'The outsider is a firm or a consortium',
    meaning: 'The share of outsider agreements that go to an outside firm or consortium, whoever leads it.',
  },
  tycoon: {
    label: 'The outsider is a single rich buyer',
    meaning: 'The share of outsider agreements that go to one rich buyer.',
  },
  fund: {
    label: 'The outsider is a state fund',
    meaning: 'The share of outsider agreements that go to a sovereign wealth fund of the host.',
  },
} as const satisfies Readonly<Record<Outsider, Pick<Parameter, 'label' | 'meaning' | 'usual'>>>

export const outsiderIds = Object.keys(outsiderWords) as readonly Outsider[]

export const weightOf = (outsider: Outsider) => `weight_${outsider}` as const

/** Who wins where not the strategic buyer does; the shares of all make one. */
export const outsiders = outsiderIds.map(weightOf)

type OutsiderWeight = { [O in Outsider]: WeightParameter & { readonly id: `weight_${O}` } & (typeof outsiderWords)[O] }

export const outsiderWeights = outsiderIds.map(
  (outsider) =>
    ({
      id: weightOf(outsider),
      ...outsiderWords[outsider],
      party: 'bidder',
      kind: 'weight',
      unit: 'weight',
      among: outsiders,
      min: 0,
      max: 1,
      step: 0.05,
    }) as OutsiderWeight[Outsider],
)

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
