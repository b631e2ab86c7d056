import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { outsiderPrices } from '../shared/outsider-prices'
import { START } from './start'

const { idle, judged, read } = readingsAt(START)
const noAlgorithm = 'no algorithm stays behind with the owner'

/** Who wins if an outsider does, and what a future costs. */
export const amountsNumbers = {
  weight_creators: judged([0.5, 0.7, 0.9], 'Judgement: financial investors are the likeliest outsiders.'),
  weight_tycoon: judged([0.1, 0.3, 0.5], 'Judgement: one rich buyer could pay for an app of this size.'),
  weight_fund: judged([0, 0, 0], 'Judgement: a state fund was not thinkable.'),
  price_noalgo: read(
    'A',
    [0.245, 0.4, 0.6],
    'The owner had paid .245 billion. Two other forced sellers got 1.3 times (StayNTouch) and about twice (Newport) what they had paid, which gives .32 to .49.',
    ['S71b', 'S71d', 'S71e', 'S71h'],
    '2024-03-06',
  ),
  price_jv: idle(0.4, noAlgorithm),
  ...outsiderPrices(START, [0.245, 0.4, 0.6]),
  ad_week: idle(0, 'the sources hold no figure for Grindr, so none is counted'),
  smb_week: idle(0, 'the sources hold no figure for Grindr, so none is counted'),
  users_dark: idle(0, 'the sources hold no figure for Grindr, so none is counted'),
  realloc_meta: idle(0.4, 'no lost advertising is counted'),
  penalty_per_user: idle(0, 'the order is not known to name a fine per user'),
} satisfies Partial<Record<ParameterId, ScenarioNumber>>
