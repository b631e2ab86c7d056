import type { ScenarioNumber } from '../../../scenario.types'
import type { ForcedSaleScenario } from '../../forced-sale-scenario'
import type { ParameterId } from '../../parameter-catalogue'
import { completeCase } from './complete-case'

/** What a variant says for itself; all that it leaves out is the base's, by reference. */
export type Difference = Pick<ForcedSaleScenario, 'id' | 'title' | 'briefing'> & {
  readonly question: string
  /** Whole readings, each with its own reason, range and sources. */
  readonly numbers: Partial<Record<ParameterId, ScenarioNumber>>
  readonly buyers?: Partial<ForcedSaleScenario['buyers']>
  readonly calendar?: ForcedSaleScenario['calendar']
  readonly prologue?: ForcedSaleScenario['prologue']
  readonly startDate?: string
  readonly story?: ForcedSaleScenario['story']
  /** Put before the notes of the base. */
  readonly notes: readonly string[]
  /** The notes of the base that no longer hold. */
  readonly drops?: RegExp
}

/** A case that differs from another one in a few named places. */
export function variantOf(base: ForcedSaleScenario, difference: Difference): ForcedSaleScenario {
  const { buyers, drops, notes, numbers, question, ...rest } = difference
  return completeCase({
    ...base,
    ...rest,
    words: { ...base.words, question },
    buyers: { ...base.buyers, ...buyers },
    numbers: { ...base.numbers, ...numbers },
    notes: [...notes, ...base.notes.filter((note) => drops === undefined || !drops.test(note))],
  })
}
