import type { Parameter } from '../../parameter.types'
import { occasion, odds, weekly } from '../../parameter-kinds'

/** The mediator and the law. */
export const thirdPartyParameters = [
  weekly({
    id: 'mediator_call',
    label: 'A mediator is called',
    meaning: 'The chance in a week that one side or the other calls a mediator while there is work.',
    party: 'both',
    condition: 'without a mediator',
  }),
  odds({
    id: 'or_stoppage_call',
    label: 'A stoppage brings the mediator',
    meaning: 'The odds that a mediator is called are multiplied by this in a strike or a lockout.',
    party: 'both',
    shifts: ['mediator_call'],
    step: 1,
  }),
  weekly({
    id: 'mediator_proposes',
    label: 'The mediator proposes',
    meaning: 'The chance in a week that a mediator who was called puts a proposal on the table.',
    party: 'mediator',
    condition: 'with a mediator',
  }),
  odds({
    id: 'or_proposal',
    label: 'A proposal helps',
    meaning:
      'The odds of every move, and of a yes to the middle, are multiplied by this once a proposal is on the table.',
    party: 'mediator',
    shifts: ['firm_moves', 'union_moves', 'half_offer', 'half_take', 'union_accepts', 'firm_accepts'],
  }),
  weekly({
    id: 'cooling_off',
    label: 'AUTHORITY orders a cooling-off',
    meaning: 'The chance in a week of stoppage that AUTHORITY sends everyone back to work for about eleven weeks.',
    party: 'law',
    condition: 'of a stoppage',
    step: 0.001,
  }),
  occasion({
    id: 'resume',
    label: 'UNION strikes again',
    meaning: 'How often UNION strikes again when a cooling-off has ended without an agreement.',
    party: 'union',
    unit: 'probability per order',
    occasion: 'orders that have ended',
  }),
  weekly({
    id: 'impose',
    label: 'The law imposes a contract',
    meaning:
      'The chance in a week without a contract that an arbitrator sets the terms by law; the odds are fourfold in a stoppage.',
    party: 'law',
    condition: 'without a contract',
    step: 0.0005,
    isLinear: true,
  }),
] as const satisfies readonly Parameter[]
