import type { Parameter } from '../../parameter.types'
import { occasion, weekly } from '../../parameter-kinds'

/** Strikes, lockouts, and what they use up. */
export const pressureParameters = [
  weekly({
    id: 'strike_vote',
    label: 'The members vote to strike',
    meaning: 'The chance in a week that the members give UNION leave to call a strike.',
    party: 'union',
    condition: 'before a strike vote',
  }),
  occasion({
    id: 'strike_expiry',
    label: 'UNION strikes when the contract runs out',
    meaning: 'How often UNION calls a strike on the day the contract runs out, if the members have voted for it.',
    party: 'union',
    unit: 'probability per contract run out',
    occasion: 'contracts run out after a strike vote',
  }),
  weekly({
    id: 'strike_late',
    label: 'UNION strikes later',
    meaning:
      'The chance in a week that UNION calls a strike while work goes on without a contract, after a strike vote.',
    party: 'union',
    condition: 'of work without a contract',
    step: 0.001,
  }),
  weekly({
    id: 'lockout',
    label: 'FIRM locks its workers out',
    meaning: 'The chance of a lockout on the day the contract runs out, and in each week of work without one.',
    party: 'firm',
    condition: 'of work without a contract',
    step: 0.0005,
  }),
  weekly({
    id: 'harden',
    label: 'Both sides dig in',
    meaning: 'The chance in a week of strike that both sides dig in and move less from then on.',
    party: 'clock',
    condition: 'of a strike',
  }),
  weekly({
    id: 'fund_falls',
    label: 'The strike fund falls a level',
    meaning: 'The chance in a week of stoppage that the strike fund falls: from full to low, from low to spent.',
    party: 'union',
    condition: 'of a stoppage',
  }),
  weekly({
    id: 'stock_falls',
    label: 'FIRM’s stock falls a level',
    meaning: 'The chance in a week of stoppage that the stock of FIRM falls: from full to low, from low to gone.',
    party: 'firm',
    condition: 'of a stoppage',
  }),
] as const satisfies readonly Parameter[]
