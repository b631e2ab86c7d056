import type { ForcedSaleScenario as FirstScenario } from '../../../forced-sale/forced-sale-scenario'
import type { ScenarioNumber } from '../../../scenario.types'
import type { ForcedSaleScenario } from '../../forced-sale-scenario'
import type { ParameterId } from '../../parameter-catalogue'
import { completeCase } from './complete-case'

/** What a variant says for itself; all other numbers and notes are the base's, by reference. */
type Difference = {
  /** Whole readings, each with its own reason, range and sources. */
  readonly numbers: Partial<Record<ParameterId, ScenarioNumber>>
  readonly briefing?: string
  readonly calendar?: ForcedSaleScenario['calendar']
  readonly prologue?: ForcedSaleScenario['prologue']
  /** Put before the notes of the base. */
  readonly notes: readonly string[]
  /** The notes of the base that no longer hold. */
  readonly drops?: RegExp
}

/**
 * A case that differs from another one in a few named places.
 * @param told the same variant in the first model: its names, dates and story
 */
export function variantOf(base: ForcedSaleScenario, told: FirstScenario, difference: Difference): ForcedSaleScenario {
  const { drops, notes, numbers, ...rest } = difference
  return completeCase({
    ...told,
    prologue: base.prologue,
    ...rest,
    numbers: { ...base.numbers, ...numbers },
    notes: [...notes, ...base.notes.filter((note) => drops === undefined || !drops.test(note))],
  })
}
