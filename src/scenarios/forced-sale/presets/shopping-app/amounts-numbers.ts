import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { outsiderPrices } from '../shared/outsider-prices'
import { START } from './start'

const { judged, read } = readingsAt(START)

/** Who wins if an outsider does, and what a future costs. */
export const amountsNumbers = {
  weight_creators: judged([0.5, 0.7, 0.9], 'Judgement: consortia and trade buyers are the likeliest outsiders.'),
  weight_tycoon: judged([0.05, 0.15, 0.3], 'Judgement: one rich buyer is possible.'),
  weight_fund: judged([0.05, 0.15, 0.3], 'Judgement: a state fund has little use for a shop.'),
  price_noalgo: judged([5, 20, 60], 'Judgement: an invented size, half of TikTok’s reading with a wide range.'),
  price_jv: judged([5, 15, 50], 'Judgement: an invented size, below a full sale as in TikTok’s case.'),
  ...outsiderPrices(START, [5, 20, 60]),
  ad_week: judged([0, 60, 200], 'Judgement: an invented size; a shop lives on sales more than on advertising.'),
  smb_week: judged([20, 120, 300], 'Judgement: an invented size, half of TikTok’s reading.'),
  users_dark: judged([20, 75, 150], 'Judgement: an invented size, half of TikTok’s reading.'),
  realloc_meta: judged([0.1, 0.3, 0.5], 'Judgement: part of a shop’s advertising goes to other shops.'),
  tariff_low_pct: read(
    'A',
    [0, 10, 20],
    'The surcharge of 10 % that replaced the void duties ran for 150 days; what followed is not in the sources, so the reading stays there with a wide range.',
    ['S64'],
    '2026-02-24',
  ),
} satisfies Partial<Record<ParameterId, ScenarioNumber>>
