import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { outsiderPrices } from '../shared/outsider-prices'
import { START } from './start'

const { idle, judged, read } = readingsAt(START)

/** Who wins if an outsider does, and what a future costs. */
export const amountsNumbers = {
  weight_creators: judged([0.4, 0.6, 0.8], 'Judgement: if an outsider, then most likely a group of investors.'),
  weight_tycoon: judged([0.1, 0.3, 0.5], 'Judgement: one rich buyer is possible, none is on record.'),
  weight_fund: judged([0, 0.1, 0.2], 'Judgement: nobody had spoken of a state fund.'),
  price_noalgo: read(
    'A',
    [20, 25, 30],
    'Price talk with Microsoft ran from 20 to 30 billion; reported at the latest when it was refused.',
    ['S13b', 'S13'],
    '2020-09-13',
  ),
  price_jv: read(
    'B',
    [20, 50, 65],
    'The plan of September 2020 spoke of 50 to 65 billion for a company with the algorithm left behind; the low end is that of a full sale.',
    ['S14', 'S14b'],
    '2020-09-19',
  ),
  ...outsiderPrices(START, [20, 25, 30]),
  ad_week: judged([30, 115, 230], 'Judgement: half the reading for 2025; the sources hold no figure for 2020.'),
  smb_week: judged([20, 120, 240], 'Judgement: half the reading for 2025; the sources hold no figure for 2020.'),
  users_dark: judged([40, 75, 150], 'Judgement: half the reading for 2025; the sources hold no figure for 2020.'),
  realloc_meta: judged([0.3, 0.4, 0.55], 'Judgement: the share that two forecasters gave for 2025.'),
  penalty_per_user: idle(0, 'the orders of 2020 are not known to name a fine per user, so none is counted'),
} satisfies Partial<Record<ParameterId, ScenarioNumber>>
