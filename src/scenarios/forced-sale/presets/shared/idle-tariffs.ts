import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import { tiktok2025 } from '../tiktok-2025.scenario'
import { readingsAt } from './complete-case'

const idleIds = [
  ...(['tar_decide', 'tar_impose', 'tar_big', 'tar_cut_elev', 'tar_cut_embargo', 'truce_ext', 'truce_weeks'] as const),
  ...(['bj_block', 'bj_block_threat', 'or_small_block', 'bj_ok_truce', 'bj_ok_elev', 'bj_ok_emb'] as const),
  ...(['or_embargo_round', 'tariff_elevated_pct', 'tariff_embargo_pct', 'tariff_truce_pct'] as const),
] satisfies readonly ParameterId[]

type TariffNumbers = Record<(typeof idleIds)[number] | 'tar_threat' | 'tariff_low_pct', ScenarioNumber>

/**
 * The numbers of the tariff conflict in a case that has none: no threat, and so none of what follows one.
 * @param why the end of a sentence that begins "Judgement: nobody threatens a tariff here, because"
 */
export function noTariffs(startDate: string, why: string): TariffNumbers {
  const { idle, judged } = readingsAt(startDate)
  const values = idleIds.map((id) => [id, idle(tiktok2025.numbers[id].base, 'no tariff is ever threatened')] as const)
  return {
    ...(Object.fromEntries(values) as Record<(typeof idleIds)[number], ScenarioNumber>),
    tar_threat: judged([0, 0, 0], `Judgement: nobody threatens a tariff here, because ${why}.`),
    tariff_low_pct: judged([0, 0, 0], 'Judgement: no extra duty of the case’s own is counted.'),
  }
}
