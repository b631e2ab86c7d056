import type { Parameter } from '../../parameter.types'
import { odds } from '../../parameter-kinds'

/** Levers that turn several chances at once; 1 leaves all of them at their own readings. */
export const dialParameters = [
  odds({
    id: 'will_home',
    label: 'How ready HOME is',
    meaning: 'A dial: the odds that HOME assents, by itself or at a meeting, are multiplied by this.',
    party: 'home',
    unit: 'odds ratio (dial)',
    shifts: ['bj_round', 'bj_ok_calm', 'bj_ok_truce', 'bj_ok_elev'],
  }),
  odds({
    id: 'will_owner',
    label: 'How ready OWNER is',
    meaning: 'A dial: the odds that OWNER opens talks and comes to an agreement in outline are multiplied by this.',
    party: 'owner',
    unit: 'odds ratio (dial)',
    shifts: ['bd_near', 'bd_open'],
  }),
  odds({
    id: 'resolve_us',
    label: 'How hard HOST pushes',
    meaning:
      'A dial: the odds of enforcement at a lapse are multiplied by this, those of one more delay divided by it.',
    party: 'host',
    unit: 'odds ratio (dial)',
    shifts: ['lapse_enforce', 'ext_grant', 'ext_grant_deal'],
  }),
  odds({
    id: 'pace',
    label: 'How fast the paperwork is',
    meaning: 'A dial: the odds of approval and of every step from there to closing are multiplied by this.',
    party: 'both',
    unit: 'odds ratio (dial)',
    shifts: ['determ', 'sign_step', 'close_step'],
  }),
] as const satisfies readonly Parameter[]
