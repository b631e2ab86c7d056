import type { Buyer } from '@/machines/forced-sale/buyers'
import type { Parameter, WeightParameter } from '../../parameter.types'

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

const outsiderIds = Object.keys(outsiderWords) as readonly Outsider[]

export const weightOf = (outsider: Outsider) => `weight_${outsider}` as const

/** Who wins where not the strategic buyer does; the shares of all make one. */
export const outsiders = outsiderIds.map(weightOf)

type OutsiderWeight = { [O in Outsider]: WeightParameter & { readonly id: `weight_${O}` } & (typeof outsiderWords)[O] }

const outsiderWeights = outsiderIds.map(
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
  {
    id: 'bid_enter',
    label: 'A bidder comes in',
    meaning: 'The chance in a week that one more public bidder enters while no deal is pending.',
    party: 'bidder',
    kind: 'weekly',
    unit: 'probability per week',
    condition: 'while no deal is pending',
    min: 0,
    max: 1,
    step: 0.01,
  },
  {
    id: 'or_near_enter',
    label: 'A deadline near draws bidders',
    meaning: 'The odds that a bidder enters are multiplied by this in the four weeks before a deadline.',
    party: 'bidder',
    kind: 'odds',
    unit: 'odds ratio',
    shifts: ['bid_enter'],
    min: 0.01,
    max: 100,
    step: 0.1,
  },
  {
    id: 'bid_withdraw',
    label: 'A bidder drops out',
    meaning: 'The chance in a week, for each bidder in the field, that this bidder drops out.',
    party: 'bidder',
    kind: 'weekly',
    unit: 'probability per bidder and week',
    condition: 'for each bidder while no deal is pending',
    min: 0,
    max: 0.25,
    step: 0.005,
  },
  {
    id: 'fund_fail',
    label: "The buyer's money fails",
    meaning: 'The chance in a week that the chosen buyer cannot pay, before contracts are signed.',
    party: 'bidder',
    kind: 'weekly',
    unit: 'probability per week',
    condition: 'while an unsigned deal is pending',
    min: 0,
    max: 1,
    step: 0.001,
  },
  {
    id: 'bid_outsider_win',
    label: 'An outsider is chosen',
    meaning:
      'How often an agreement in outline goes to an outsider and not to the buyer closest to the owner and its investors.',
    party: 'bidder',
    kind: 'occasion',
    unit: 'probability per agreement',
    occasion: 'agreements',
    min: 0,
    max: 1,
    step: 0.01,
  },
  ...outsiderWeights,
] as const satisfies readonly Parameter[]
