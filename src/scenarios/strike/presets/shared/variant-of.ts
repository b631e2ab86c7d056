import type { ScenarioNumber } from '../../../scenario.types'
import type { ParameterId } from '../../parameter-catalogue'
import type { StrikeScenario } from '../../strike-scenario'
import { completeCase } from './complete-case'

/** What a variant says for itself; all that it leaves out is the base's, by reference. */
export type Difference = Pick<StrikeScenario, 'id' | 'title' | 'briefing'> & {
  readonly question: string
  /** Whole readings, each with its own reason, range and sources. */
  readonly numbers: Partial<Record<ParameterId, ScenarioNumber>>
  /** Put before the notes of the base. */
  readonly notes: readonly string[]
}

/** A case that differs from another one in a few named numbers. */
export function variantOf(base: StrikeScenario, difference: Difference): StrikeScenario {
  const { notes, numbers, question, ...rest } = difference
  return completeCase({
    ...base,
    ...rest,
    words: { ...base.words, question },
    numbers: { ...base.numbers, ...numbers },
    notes: [...notes, ...base.notes],
  })
}
