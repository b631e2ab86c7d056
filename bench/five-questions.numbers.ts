import type { Numbers } from '@/engine'

type Reading = readonly [value: number, low: number, high: number]

/** The parameters of the bench chain, each with its reading and the ends of its range. */
export const readings = {
  ext_grant: [0.73, 0.5, 0.9],
  ext_grant_deal: [0.88, 0.65, 0.98],
  lapse_enforce: [0.33, 0.12, 0.6],
  credibility: [0.6, 0.35, 0.85],
  dark_durable: [0.2, 0.08, 0.35],
  host_withdraw: [0.0005, 0, 0.003],
  inj_ban: [0.001, 0.0002, 0.005],
  congress_act: [0.001, 0.0002, 0.004],
  bd_open: [0.1, 0.05, 0.2],
  bd_walk: [0.005, 0.002, 0.015],
  bd_near: [0.06, 0.03, 0.12],
  or_near_deal: [1.5, 1, 3],
  or_delay_deal: [0.92, 0.8, 1],
  bite: [25, 0, 50],
  or_rivals: [1.2, 1, 1.6],
  or_licensed_deal: [1.5, 1, 2.5],
  or_linked_deal: [0.5, 0.25, 0.9],
  us_concede: [0.06, 0.025, 0.12],
  determ: [0.3, 0.12, 0.6],
  sign_step: [0.18, 0.08, 0.33],
  close_step: [0.175, 0.085, 0.29],
  or_near_step: [1.5, 1, 3],
  fall_aip: [0.012, 0.005, 0.03],
  fall_signed: [0.003, 0.001, 0.008],
  bj_ok_truce: [0.013, 0.006, 0.035],
  bj_ok_calm: [0.011, 0.005, 0.025],
  bj_ok_elev: [0.006, 0.002, 0.018],
  round: [0.13, 0.055, 0.2],
  or_truce_round: [2.5, 1.2, 4],
  bj_round: [0.09, 0.03, 0.25],
  or_truce_assent: [1.3, 1, 2.2],
  or_elev_assent: [0.5, 0.15, 0.9],
  or_licensed_assent: [2, 1.1, 4],
  or_linked_assent: [0.4, 0.2, 0.8],
  or_outsider_assent: [0.75, 0.4, 1],
  meet_package: [0.35, 0.1, 0.7],
  meet_truce: [0.4, 0.2, 0.65],
  meet_soften: [0.3, 0.1, 0.55],
  bj_block: [0.6, 0.3, 0.9],
  bj_block_threat: [0.12, 0.03, 0.3],
  or_small_block: [0.35, 0.15, 0.7],
  bj_block_emb: [0.1, 0.03, 0.25],
  or_assented_block: [0.3, 0.1, 0.7],
  or_signed_block: [0.07, 0.02, 0.25],
  tar_threat: [0.16, 0.08, 0.25],
  tar_threat_truce: [0.045, 0.015, 0.08],
  tar_decide: [0.5, 0.3, 0.8],
  tar_impose: [0.59, 0.35, 0.8],
  tar_big: [0.35, 0.15, 0.6],
  tar_spiral: [0.25, 0.08, 0.5],
  tar_climb_down: [0.1, 0.03, 0.25],
  truce_ext: [0.8, 0.6, 0.95],
  bid_enter: [0.1, 0.04, 0.25],
  bid_withdraw: [0.02, 0.01, 0.05],
  fund_fail: [0.003, 0.001, 0.008],
  or_outsider_money: [3, 1.5, 6],
  bid_outsider_win: [0.15, 0.05, 0.3],
  will_owner: [1, 0.5, 2],
  will_home: [1, 0.35, 2],
  resolve_us: [1, 0.4, 2.5],
  pace: [1, 0.6, 1.6],
  dark_for_good: [0.02, 0.005, 0.05],
} as const satisfies Record<string, Reading>

/** Numbers that no range moves: shares of a rare event, the table of outsiders, and odds ratios that stand for themselves. */
const fixed = {
  restore: 0.4,
  court_void: 0.25,
  weight_repeal: 0.2,
  weight_extend: 0.6,
  weight_tighten: 0.2,
  weight_creators: 0.6,
  weight_tycoon: 0.15,
  weight_fund: 0.25,
  truce_weeks: 13,
  or_dark_deal: 3,
  or_spiral_block: 1.5,
  or_threat_assent: 0.5,
  bd_walk_later: 0,
}

export type ParameterId = keyof typeof readings
export type NumberId = ParameterId | keyof typeof fixed | DerivedId
export type Climate = 'truce' | 'low' | 'elevated'
type DerivedId = 'or_patience' | `or_bite_${number}` | `package_${string}`

/** A package's chance has a name of its own: what an agreement and an assent come to together is no shift of one base. */
export const packageId = (climate: Climate, isLinked: boolean, isThreatened: boolean): DerivedId =>
  `package_${climate}${isLinked ? '_linked' : ''}${isThreatened ? '_threatened' : ''}`

const shift = (p: number, ratio: number): number => (p * ratio) / (1 - p + p * ratio)

/** All numbers the table needs, at the readings where `changed` names no other value. */
export function fiveQuestionsNumbers(changed: Partial<Record<ParameterId, number>> = {}): Numbers {
  const own = Object.fromEntries(Object.entries(readings).map(([id, [value]]) => [id, value])) as Record<
    ParameterId,
    number
  >
  const moved = { ...own, ...changed }
  const numbers: Record<string, number> = { ...moved, ...fixed, or_patience: 1 / moved.resolve_us }
  const grant = shift(moved.ext_grant, 1 / moved.resolve_us)
  let resolve = moved.resolve_us
  for (let delays = 0; delays <= 3; delays++, resolve *= moved.credibility)
    numbers[`or_bite_${delays}`] = 1 + moved.bite * (1 - grant) * shift(moved.lapse_enforce, resolve)
  for (const climate of ['truce', 'low', 'elevated'] as const) {
    const ratio = { truce: moved.or_truce_assent, low: 1, elevated: moved.or_elev_assent }[climate]
    for (const isLinked of [false, true])
      for (const isThreatened of [false, true]) {
        const odds = ratio * (isLinked ? moved.or_linked_assent : 1) * (isThreatened ? fixed.or_threat_assent : 1)
        numbers[packageId(climate, isLinked, isThreatened)] =
          moved.meet_package * shift(moved.bj_round, moved.will_home * moved.or_licensed_assent * odds)
      }
  }
  return numbers
}
