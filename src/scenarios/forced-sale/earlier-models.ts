import type { EarlierModel } from '../earlier-model'
import type { Parameter } from '../parameter.types'

type Counted = readonly [kind: Parameter['kind'], unit: string, ids: string]

const counted: readonly Counted[] = [
  ['occasion', 'probability per deadline', 'ext_grant ext_grant_deal'],
  ['occasion', 'probability per lapse', 'lapse_enforce'],
  ['odds', 'odds ratio per delay', 'credibility or_delay_deal'],
  ['occasion', 'probability per shutdown', 'dark_durable'],
  [
    'weekly',
    'probability per week',
    'restore host_withdraw inj_ban congress_act bd_open bd_walk bd_near bj_ok_truce bj_ok_calm bj_ok_elev bj_ok_emb round determ bd_sign close fall_aip fall_signed us_concede bid_enter fund_fail tar_threat tar_decide tar_cut_elev tar_cut_embargo',
  ],
  ['occasion', 'probability per court order', 'court_void'],
  ['weight', 'weight', 'weight_repeal weight_extend weight_tighten weight_creators weight_tycoon weight_fund'],
  [
    'odds',
    'odds ratio',
    'or_near_deal or_licensed_assent or_embargo_round or_licensed_sign or_near_concede or_near_enter or_small_block',
  ],
  ['occasion', 'probability per meeting', 'bj_round'],
  ['weekly', 'probability per bidder and week', 'bid_withdraw'],
  ['occasion', 'probability per agreement', 'bid_outsider_win'],
  ['occasion', 'probability per threat', 'bj_block_threat tar_impose'],
  ['occasion', 'probability per imposed tariff', 'tar_big'],
  ['occasion', 'probability per large tariff', 'bj_block'],
  ['occasion', 'probability per expiry', 'truce_ext'],
  ['calendar', 'weeks', 'truce_weeks'],
  ['amount', 'US$ bn', 'price_noalgo price_jv'],
  ['amount', 'US$ m per dark week', 'ad_week smb_week'],
  ['amount', 'million people', 'users_dark'],
  ['amount', 'share', 'realloc_meta'],
  ['amount', 'US$ per user', 'penalty_per_user'],
  ['amount', '%', 'tariff_low_pct tariff_elevated_pct tariff_embargo_pct tariff_truce_pct'],
]

/** The first model: one question a week, 64 numbers. */
const first: EarlierModel = {
  major: 1,
  numbers: new Map(counted.flatMap(([kind, unit, ids]) => ids.split(' ').map((id) => [id, { kind, unit }] as const))),
  labels: {
    restore: 'HOST brings the service back',
    court_void: 'The court voids the law altogether',
    weight_repeal: 'LEGISLATURE repeals',
    weight_extend: 'LEGISLATURE extends the deadline',
    weight_tighten: 'LEGISLATURE tightens the law',
    bj_ok_emb: 'HOME assents under an embargo tariff',
    or_embargo_round: 'An embargo tariff hastens a meeting',
    bd_sign: 'OWNER signs',
    or_licensed_sign: 'A licensed algorithm eases signing',
    close: 'A signed deal closes',
    or_near_concede: 'A deadline near makes HOST concede',
    or_near_enter: 'A deadline near draws bidders',
    tar_cut_elev: 'A truce from elevated tariffs',
    tar_cut_embargo: 'A truce from embargo tariffs',
    truce_weeks: 'Length of a truce',
  },
}

export const earlierModels: readonly EarlierModel[] = [first]
