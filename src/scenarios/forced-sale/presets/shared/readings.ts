import type { ScenarioNumber, ScenarioSource } from '../../../scenario.types'

type Range = readonly [low: number, base: number, high: number]

type Sources = Readonly<Record<string, ScenarioSource>>

/** The best grade among the sources: A before B before C. */
const bestGrade = (sources: Sources, ids: readonly string[]): ScenarioNumber['quality'] =>
  ids.map((id) => sources[id]?.quality ?? 'C').toSorted()[0] ?? 'judgement'

/** How the numbers of a case that starts on this day and cites these sources are written down. */
export function readingsFrom(sources: Sources, startDate: string) {
  const reading = (
    [low, base, high]: Range,
    reason: string,
    cited: readonly string[],
    date: string,
  ): ScenarioNumber => ({
    base,
    low,
    high,
    reason,
    sources: [...cited],
    date,
    inSample: date > startDate,
    quality: bestGrade(sources, cited),
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
