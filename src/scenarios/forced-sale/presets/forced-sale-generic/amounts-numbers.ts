import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { outsiderPrices } from '../shared/outsider-prices'
import { START } from './start'

const { idle, judged, read } = readingsAt(START)
const notCounted = 'the precedents reach from hotel software to an app with 200 million users, so no loss is typical'

/** Who wins if an outsider does, and what a future costs. */
export const amountsNumbers = {
  weight_creators: judged([0.6, 0.8, 0.95], 'Judgement: firms and funds are the usual outsiders.'),
  weight_tycoon: judged([0, 0.1, 0.25], 'Judgement: one rich buyer is rare.'),
  weight_fund: judged([0, 0.1, 0.25], 'Judgement: a fund of the host is rare.'),
  price_noalgo: read(
    'A',
    [0.046, 0.4, 14],
    'Four known prices of forced sales: .046, .177, .61 and 14 billion. The reading lies in their middle.',
    ['S71e', 'S71h', 'S71b', 'S43'],
    '2026-01-22',
  ),
  price_jv: read(
    'A',
    [0.046, 0.4, 14],
    'The only sale with a licence, TikTok’s at 14 billion, is the high end; the rest is that of a full sale.',
    ['S71e', 'S71h', 'S71b', 'S43'],
    '2026-01-22',
  ),
  ...outsiderPrices(START, [0.046, 0.4, 14]),
  ad_week: idle(0, notCounted),
  smb_week: idle(0, notCounted),
  users_dark: idle(0, notCounted),
  realloc_meta: idle(0.4, 'no lost advertising is counted'),
  penalty_per_user: idle(0, 'few of the orders name a fine per user'),
} satisfies Partial<Record<ParameterId, ScenarioNumber>>
