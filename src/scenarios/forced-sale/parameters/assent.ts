import type { Parameter } from '../../parameter.types'
import { occasion, odds, weekly } from '../../parameter-kinds'

const assents = ['bj_round', 'bj_ok_calm', 'bj_ok_truce', 'bj_ok_elev'] as const

/** Whether the home government assents, at a meeting or by itself. */
export const assentParameters = [
  weekly({
    id: 'round',
    label: 'The two governments meet',
    meaning: 'The chance in a week of a meeting of ministers or leaders while no truce holds and no deadline is near.',
    party: 'both',
    condition: 'while no truce holds',
  }),
  odds({
    id: 'or_truce_round',
    label: 'A truce brings more meetings',
    meaning: 'The odds of a meeting are multiplied by this while a truce holds.',
    party: 'both',
    shifts: ['round'],
  }),
  occasion({
    id: 'bj_round',
    label: 'A meeting brings assent',
    meaning:
      'How often a meeting ends with HOME’s assent to a near deal: a full sale at low tariffs, not tied to trade.',
    party: 'home',
    unit: 'probability per meeting',
    occasion: 'meetings over a near deal',
  }),
  odds({
    id: 'or_truce_assent',
    label: 'A truce eases assent at a meeting',
    meaning: 'The odds that a meeting brings assent are multiplied by this if a truce holds when it ends.',
    party: 'home',
    shifts: ['bj_round'],
  }),
  odds({
    id: 'or_elev_assent',
    label: 'Elevated tariffs hinder assent at a meeting',
    meaning: 'The odds that a meeting brings assent are multiplied by this if tariffs are still elevated when it ends.',
    party: 'home',
    shifts: ['bj_round'],
    step: 0.05,
  }),
  occasion({
    id: 'meet_package',
    label: 'A meeting settles agreement and assent in one',
    meaning:
      'How often a meeting that would bring assent to a near deal also brings the agreement, in talks over a licensed algorithm.',
    party: 'both',
    unit: 'probability per meeting that would bring assent',
    occasion: 'meetings that would bring assent',
  }),
  occasion({
    id: 'meet_soften',
    label: 'A meeting unties the sale from trade',
    meaning: 'How often HOME unties the sale from trade at a meeting after which tariffs are low or a truce holds.',
    party: 'home',
    unit: 'probability per meeting',
    occasion: 'meetings in calm or truce while the sale is tied to trade',
  }),
  weekly({
    id: 'bj_ok_truce',
    label: 'HOME assents during a truce',
    meaning: 'The chance in a week that HOME assents to a near deal without a meeting, while a tariff truce holds.',
    party: 'home',
    condition: 'while a near deal waits and a truce holds',
    step: 0.005,
  }),
  weekly({
    id: 'bj_ok_calm',
    label: 'HOME assents while trade is calm',
    meaning: 'The chance in a week that HOME assents to a near deal without a meeting, while extra tariffs are low.',
    party: 'home',
    condition: 'while a near deal waits and tariffs are low',
    step: 0.005,
  }),
  weekly({
    id: 'bj_ok_elev',
    label: 'HOME assents under elevated tariffs',
    meaning: 'The chance in a week that HOME assents to a near deal without a meeting, under a large new tariff.',
    party: 'home',
    condition: 'while a near deal waits and tariffs are elevated',
    step: 0.001,
  }),
  odds({
    id: 'or_licensed_assent',
    label: 'A licensed algorithm eases assent',
    meaning: 'The odds that HOME assents are multiplied by this once HOST accepts a licensed algorithm.',
    party: 'home',
    shifts: assents,
  }),
  odds({
    id: 'or_linked_assent',
    label: 'A tie to trade hinders assent',
    meaning: 'The odds that HOME assents are multiplied by this while it ties the sale to trade.',
    party: 'home',
    shifts: assents,
    step: 0.05,
  }),
  odds({
    id: 'or_outsider_assent',
    label: 'An outside buyer hinders assent',
    meaning: 'The odds that HOME assents to a near deal are multiplied by this when the buyer is an outsider.',
    party: 'home',
    shifts: assents,
    step: 0.05,
  }),
] as const satisfies readonly Parameter[]
