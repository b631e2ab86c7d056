import type { ScenarioNumber } from '../../../scenario.types'
import { librarySources } from './complete-case'

type Range = readonly [low: number, base: number, high: number]

/** The best grade among the sources: A before B before C. */
const bestGrade = (ids: readonly string[]): ScenarioNumber['quality'] =>
  ids.map((id) => librarySources[id]?.quality ?? 'C').toSorted()[0] ?? 'judgement'

/** How the numbers of a case that starts on this day are written down. */
export function readingsAt(startDate: string) {
  const reading = (
    [low, base, high]: Range,
    reason: string,
    sources: readonly string[],
    date: string,
  ): ScenarioNumber => ({
    base,
    low,
    high,
    reason,
    sources: [...sources],
    date,
    inSample: date > startDate,
    quality: bestGrade(sources),
  })
  return {
    /** Evidence that reaches to `date`; in sample if that is after the start. */
    read: reading,
    /** No source: the reason says what it is a judgement of. */
    judged: (range: Range, reason: string): ScenarioNumber => reading(range, reason, [], startDate),
    /** A number that nothing in the case can bring into play. */
    idle: (value: number, why: string): ScenarioNumber =>
      reading([value, value, value], `Judgement: idle here, because ${why}.`, [], startDate),
  }
}
