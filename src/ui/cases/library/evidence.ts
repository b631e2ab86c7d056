import type { Scenario } from '@/scenarios/scenario.schema'

export const gradeOrder = ['A', 'B', 'C', 'judgement'] as const
export type Grade = (typeof gradeOrder)[number]

/** A number that cites a source without a grade counts as the lowest; one without a source is judgement. */
export const gradeOf = ({ quality, sources }: Scenario['numbers'][string & keyof Scenario['numbers']]): Grade =>
  quality ?? (sources.length === 0 ? 'judgement' : 'C')

/** How many of a case's numbers rest on what. */
export function evidenceOf({ numbers }: Pick<Scenario, 'numbers'>): Readonly<Record<Grade, number>> {
  const counts = { A: 0, B: 0, C: 0, judgement: 0 }
  for (const number of Object.values(numbers)) counts[gradeOf(number)] += 1
  return counts
}
