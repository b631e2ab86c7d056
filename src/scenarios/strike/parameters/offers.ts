import type { Parameter } from '../../parameter.types'
import { occasion, odds, weekly } from '../../parameter-kinds'

/** Offers and agreements. */
export const offersParameters = [
  weekly({
    id: 'firm_moves',
    label: 'FIRM raises its offer',
    meaning: 'The chance in a week, with the two sides far apart, that FIRM raises its offer and brings them close.',
    party: 'firm',
    condition: 'while they are far apart',
  }),
  weekly({
    id: 'union_moves',
    label: 'UNION lowers its demand',
    meaning: 'The chance in a week, with the two sides far apart, that UNION lowers its demand and brings them close.',
    party: 'union',
    condition: 'while they are far apart',
  }),
  weekly({
    id: 'half_offer',
    label: 'A side offers to meet halfway',
    meaning:
      'The chance in a week that UNION offers the middle, and as much again that FIRM does, once they are close.',
    party: 'both',
    condition: 'while they are close',
  }),
  occasion({
    id: 'half_take',
    label: 'The other side takes the middle',
    meaning: 'How often the other side says yes when it is asked to meet halfway.',
    party: 'both',
    unit: 'probability per offer',
    occasion: 'offers to meet halfway',
  }),
  weekly({
    id: 'union_accepts',
    label: 'UNION gives in',
    meaning: 'The chance in a week that UNION accepts the last offer of FIRM as it is.',
    party: 'union',
    condition: 'while nothing is agreed',
    step: 0.002,
  }),
  weekly({
    id: 'firm_accepts',
    label: 'FIRM gives in',
    meaning: 'The chance in a week that FIRM accepts the demand of UNION as it is.',
    party: 'firm',
    condition: 'while nothing is agreed',
    step: 0.002,
  }),
  odds({
    id: 'or_near',
    label: 'The last day is near',
    meaning:
      'The odds of every move towards an agreement, and of a strike vote, are multiplied by this near the last day.',
    party: 'clock',
    shifts: ['firm_moves', 'union_moves', 'half_offer', 'union_accepts', 'firm_accepts', 'strike_vote'],
  }),
  odds({
    id: 'or_holdout',
    label: 'Work goes on without a contract',
    meaning:
      'The odds of every move are multiplied by this while work goes on without a contract and waiting is cheap.',
    party: 'both',
    shifts: ['firm_moves', 'union_moves', 'half_offer', 'union_accepts', 'firm_accepts'],
  }),
  odds({
    id: 'or_stoppage',
    label: 'A stoppage is on',
    meaning: 'The odds of every move are multiplied by this in a strike or a lockout, when each week costs both sides.',
    party: 'both',
    shifts: ['firm_moves', 'union_moves', 'half_offer', 'union_accepts', 'firm_accepts'],
  }),
  odds({
    id: 'or_entrenched',
    label: 'Both sides have dug in',
    meaning: 'The odds of every move are multiplied by this once both sides have dug in, and in every lockout.',
    party: 'both',
    shifts: ['firm_moves', 'union_moves', 'half_offer', 'union_accepts', 'firm_accepts'],
    step: 0.05,
  }),
  odds({
    id: 'or_mandate',
    label: 'A strike vote presses FIRM',
    meaning:
      'The odds that FIRM moves, and that the two agree in the last hour, are multiplied by this after a strike vote.',
    party: 'firm',
    shifts: ['firm_moves', 'half_offer', 'half_take', 'firm_accepts', 'last_hour'],
  }),
  odds({
    id: 'or_fund',
    label: 'A lower strike fund weakens UNION',
    meaning:
      'The odds that UNION moves are multiplied by this for each level its fund has lost; twice over for giving in.',
    party: 'union',
    unit: 'odds ratio per level',
    shifts: ['union_moves', 'half_offer', 'half_take', 'union_accepts'],
    step: 0.05,
  }),
  odds({
    id: 'or_stock',
    label: 'A lower stock weakens FIRM',
    meaning:
      'The odds that FIRM moves are multiplied by this for each level its stock has lost; twice over for giving in.',
    party: 'firm',
    unit: 'odds ratio per level',
    shifts: ['firm_moves', 'half_offer', 'half_take', 'firm_accepts'],
    step: 0.05,
  }),
] as const satisfies readonly Parameter[]
