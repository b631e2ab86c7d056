import { entryOf } from '@/scenarios/entry-of'
import type { ScenarioNumber } from '@/scenarios/scenario.types'
import { fromScenario } from './case'

export type Source = { readonly publisher: string; readonly title: string; readonly url: string }

export type Grade = 'A' | 'B' | 'C' | 'judgement'

/** What the reading of a number rests on. */
export type Evidence = Pick<ScenarioNumber, 'reason' | 'date' | 'inSample'> & {
  readonly grade: Grade
  readonly sources: readonly Source[]
}

/** A number that cites a source without a grade counts as the lowest; one without a source is judgement. */
export const gradeOf = ({ quality, sources }: Pick<ScenarioNumber, 'quality' | 'sources'>): Grade =>
  quality ?? (sources.length === 0 ? 'judgement' : 'C')

export const numberEvidence = fromScenario((_, scenario) => {
  function evidenceOf(id: string): Evidence {
    const number = entryOf(scenario.numbers, id)
    const { reason, date, inSample } = number
    return {
      reason,
      date,
      inSample,
      grade: gradeOf(number),
      sources: number.sources.flatMap((source) => scenario.sources[source] ?? []),
    }
  }

  return { evidenceOf }
})
