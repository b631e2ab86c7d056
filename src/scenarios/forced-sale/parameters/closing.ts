import type { Parameter } from '../../parameter.types'
import { odds, weekly } from './kinds'

/** Approval, signature, closing, and what Washington concedes on the way. */
export const closingParameters = [
  weekly({
    id: 'determ',
    label: 'HOST approves the plan',
    meaning: "The chance in a week that HOST finds a plan with HOME's assent to be a qualified divestiture.",
    party: 'host',
    condition: 'while a framework waits for approval',
  }),
  weekly({
    id: 'bd_sign',
    label: 'OWNER signs',
    meaning: 'The chance in a week that binding contracts are signed once HOST has approved the plan.',
    party: 'owner',
    condition: 'while an approved plan waits for signature',
  }),
  odds({
    id: 'or_licensed_sign',
    label: 'A licensed algorithm eases signing',
    meaning: 'The odds of a signature are multiplied by this once HOST accepts a licensed algorithm.',
    party: 'owner',
    shifts: ['bd_sign'],
  }),
  weekly({
    id: 'close',
    label: 'A signed deal closes',
    meaning: 'The chance in a week that a signed deal closes and control passes.',
    party: 'owner',
    condition: 'while a signed deal waits to close',
  }),
  weekly({
    id: 'fall_aip',
    label: 'An unsigned deal falls apart',
    meaning: 'The chance in a week that an agreed but unsigned deal dies for reasons other than HOME or money.',
    party: 'owner',
    condition: 'while an unsigned deal is pending',
    step: 0.001,
  }),
  weekly({
    id: 'fall_signed',
    label: 'A signed deal falls apart',
    meaning: 'The chance in a week that a signed deal collapses before it closes.',
    party: 'owner',
    condition: 'while a signed deal waits to close',
    step: 0.001,
  }),
  weekly({
    id: 'us_concede',
    label: 'HOST accepts a licensed algorithm',
    meaning: 'The chance in a week that HOST drops its demand for a full sale once talks have opened.',
    party: 'host',
    condition: 'while talks run or a deal is pending',
    step: 0.005,
  }),
  odds({
    id: 'or_near_concede',
    label: 'A deadline near makes HOST concede',
    meaning: 'The odds of that concession are multiplied by this in the four weeks before a deadline.',
    party: 'host',
    shifts: ['us_concede'],
  }),
] as const satisfies readonly Parameter[]
