import { readingsAt } from '../../../readings'
import { START } from './start'

const { judged } = readingsAt(START)

/** Raises and losses. The record has none: all of it is judgement. */
export const amountsNumbers = {
  reserve_union: judged(
    [1, 2, 3],
    'Judgement: about what prices rise by in a year; for less, members would rather stay out.',
  ),
  reserve_firm: judged(
    [4, 5, 6],
    'Judgement: what a firm can pay and still earn; for more, it would rather shut its gates.',
  ),
  wage_firm: judged([2, 2.75, 3.5], 'Judgement: a quarter of the way from 2 % to 5 %.'),
  wage_half: judged([2.75, 3.5, 4.25], 'Judgement: halfway between 2 % and 5 %.'),
  wage_union: judged([3.5, 4.25, 5], 'Judgement: three quarters of the way from 2 % to 5 %.'),
  week_union: judged(
    [1, 1.5, 1.9],
    'A week is 1.9 % of a year. Judgement: strike pay makes up for a fifth of it, more or less.',
  ),
  week_firm: judged(
    [0.5, 1.5, 4],
    'Judgement: as much as members lose, with a wide range, since firms differ most in this.',
  ),
}
