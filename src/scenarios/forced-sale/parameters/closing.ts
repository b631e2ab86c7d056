import type { Parameter } from '../../parameter.types'
import { odds, weekly } from '../../parameter-kinds'

/** Approval, contracts, signature, clearance, closing, and what can end a deal on the way. */
export const closingParameters = [
  weekly({
    id: 'determ',
    label: 'HOST approves the plan',
    meaning: "The chance in a week that HOST finds that a plan with HOME's assent satisfies the INSTRUMENT.",
    party: 'host',
    condition: 'while a framework waits for approval',
  }),
  weekly({
    id: 'sign_step',
    label: 'A step from approval to signature',
    meaning: 'The chance in a week of each of two steps: contracts are drawn up once HOST has approved, then signed.',
    party: 'owner',
    condition: 'while an approved deal waits for its next step',
  }),
  weekly({
    id: 'close_step',
    label: 'A step from signature to closing',
    meaning: 'The chance in a week of each of two steps: a signed deal is cleared, then closes and control passes.',
    party: 'owner',
    condition: 'while a signed deal waits for its next step',
  }),
  odds({
    id: 'or_near_step',
    label: 'A deadline near hurries papers and meetings',
    meaning:
      'The odds of each step to signature and closing, and of a meeting, are multiplied by this near a deadline.',
    party: 'clock',
    shifts: ['sign_step', 'close_step', 'round'],
  }),
  weekly({
    id: 'fall_aip',
    label: 'An unsigned deal falls apart',
    meaning: 'The chance in a week that an agreed but unsigned deal falls apart for reasons other than HOME or money.',
    party: 'owner',
    condition: 'while an unsigned deal is pending',
    step: 0.001,
  }),
  weekly({
    id: 'fall_signed',
    label: 'A signed deal falls apart',
    meaning: 'The chance in a week that a signed deal collapses before it closes, for whatever reason but HOME.',
    party: 'owner',
    condition: 'while a signed deal waits to close',
    step: 0.001,
  }),
] as const satisfies readonly Parameter[]
