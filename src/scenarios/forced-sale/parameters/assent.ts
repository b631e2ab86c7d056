import type { Parameter } from '../../parameter.types'
import { occasion, odds, weekly } from './kinds'

/** Whether the home government assents, by itself or at a meeting. */
export const assentParameters = [
  weekly({
    id: 'bj_ok_truce',
    label: 'HOME assents during a truce',
    meaning: 'The chance in a week that HOME assents to a near deal while a tariff truce holds.',
    party: 'home',
    condition: 'while a near deal waits and a truce holds',
    step: 0.005,
  }),
  weekly({
    id: 'bj_ok_calm',
    label: 'HOME assents while trade is calm',
    meaning: 'The chance in a week that HOME assents to a near deal while extra tariffs are low.',
    party: 'home',
    condition: 'while a near deal waits and tariffs are low',
    step: 0.005,
  }),
  weekly({
    id: 'bj_ok_elev',
    label: 'HOME assents under elevated tariffs',
    meaning: 'The chance in a week that HOME assents to a near deal while a large new tariff is in force.',
    party: 'home',
    condition: 'while a near deal waits and tariffs are elevated',
    step: 0.001,
  }),
  weekly({
    id: 'bj_ok_emb',
    label: 'HOME assents under an embargo tariff',
    meaning: 'The chance in a week that HOME assents to a near deal while tariffs stand at 100 % or more.',
    party: 'home',
    condition: 'while a near deal waits and tariffs are at embargo level',
    step: 0.0005,
  }),
  odds({
    id: 'or_licensed_assent',
    label: 'A licensed algorithm eases assent',
    meaning: 'The odds that HOME assents are multiplied by this once HOST accepts a licensed algorithm.',
    party: 'home',
    shifts: ['bj_ok_truce', 'bj_ok_calm', 'bj_ok_elev', 'bj_ok_emb'],
  }),
  weekly({
    id: 'round',
    label: 'The two governments meet',
    meaning: 'The chance in a week of a meeting of ministers or leaders while a near deal waits for HOME.',
    party: 'both',
    condition: 'while a near deal waits',
  }),
  occasion({
    id: 'bj_round',
    label: 'A meeting brings assent',
    meaning: "How often a meeting of the two governments ends with HOME's assent to the near deal on the table.",
    party: 'home',
    unit: 'probability per meeting',
    occasion: 'meetings',
  }),
  odds({
    id: 'or_embargo_round',
    label: 'An embargo tariff hastens a meeting',
    meaning: 'The odds of a meeting are multiplied by this while tariffs stand at 100 % or more.',
    party: 'both',
    shifts: ['round'],
  }),
] as const satisfies readonly Parameter[]
