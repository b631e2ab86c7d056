import type { ScenarioNumber, ScenarioSource } from './scenario.types'

type Range = readonly [low: number, base: number, high: number]

/** How the numbers of a case that starts on this day are written down. */
export function readingsAt(startDate: string) {
  const reading = (
    quality: ScenarioNumber['quality'],
    [low, base, high]: Range,
    reason: string,
    cited: readonly string[],
    date: string,
  ): ScenarioNumber => ({ base, low, high, reason, sources: [...cited], date, inSample: date > startDate, quality })
  return {
    /** Evidence that reaches to `date`, graded by how much it tells of this very number; in sample if that is after the start. */
    read: (
      grade: ScenarioSource['quality'],
      range: Range,
      reason: string,
      cited: readonly string[],
      date: string,
    ): ScenarioNumber => reading(grade, range, reason, cited, date),
    /** The size is ours, whatever its direction rests on. */
    judged: (range: Range, reason: string, cited: readonly string[] = [], date: string = startDate): ScenarioNumber =>
      reading('judgement', range, reason, cited, date),
    /** A number that nothing in the case can bring into play. */
    idle: (value: number, why: string): ScenarioNumber =>
      reading('judgement', [value, value, value], `Judgement: idle here, because ${why}.`, [], startDate),
  }
}
