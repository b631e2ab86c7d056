import { readingsAt } from '../../../readings'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { tiktok2025 } from '../tiktok-2025.scenario'

const idleIds = [
  ...(['tar_decide', 'tar_impose', 'tar_big', 'tar_spiral', 'tar_climb_down', 'truce_ext'] as const),
  ...(['bj_block', 'bj_block_threat', 'bj_block_emb', 'or_small_block'] as const),
  ...(['or_assented_block', 'or_signed_block', 'or_linked_assent', 'or_linked_deal', 'meet_soften'] as const),
  ...(['bj_ok_truce', 'bj_ok_elev', 'or_truce_round', 'or_truce_assent', 'or_elev_assent'] as const),
  ...(['tariff_elevated_pct', 'tariff_embargo_pct', 'tariff_truce_pct'] as const),
] satisfies readonly ParameterId[]

type TariffNumbers = Record<
  (typeof idleIds)[number] | 'tar_threat' | 'tar_threat_truce' | 'meet_truce' | 'tariff_low_pct',
  ScenarioNumber
>

/**
 * The numbers of the tariff conflict in a case that has none: no threat, and so no tariff, truce, refusal or tie to trade.
 * @param why the end of a sentence that begins "Judgement: nobody threatens a tariff here, because"
 */
export function noTariffs(startDate: string, why: string): TariffNumbers {
  const { idle, judged } = readingsAt(startDate)
  const values = idleIds.map((id) => [id, idle(tiktok2025.numbers[id].base, 'no tariff is ever threatened')] as const)
  return {
    ...(Object.fromEntries(values) as Record<(typeof idleIds)[number], ScenarioNumber>),
    tar_threat: judged([0, 0, 0], `Judgement: nobody threatens a tariff here, because ${why}.`),
    tar_threat_truce: idle(0, 'no truce is ever struck'),
    meet_truce: judged([0, 0, 0], 'Judgement: where no tariff is threatened there is nothing to strike a truce over.'),
    tariff_low_pct: judged([0, 0, 0], 'Judgement: no extra duty of the case’s own is counted.'),
  }
}
